import type { Question } from '../../question.ts'
import { sample } from '../../sample.ts'

export const questions = [
  { id: 'empresa', label: 'Razão social do cliente', control: 'text', term: 'account.name', expected: sample.company },
  { id: 'site', label: 'Site', control: 'text', term: 'account.website', expected: sample.website },
  { id: 'pais', label: 'País', control: 'select', term: 'account.country', expected: 'DE' },
  { id: 'estado', label: 'Estado', control: 'select', term: 'account.state', expected: 'Bavaria', after: 'pais', async: true },
  { id: 'setor', label: 'Setor', control: 'select', term: 'account.industry', expected: 'Manufacturing' },
  { id: 'nome', label: 'Nome', control: 'text', term: 'contact.firstName', expected: sample.firstName, step: 2 },
  { id: 'sobrenome', label: 'Sobrenome', control: 'text', term: 'contact.lastName', expected: sample.lastName, step: 2 },
  { id: 'email', label: 'E-mail', control: 'text', term: 'contact.email', expected: sample.email, step: 2 },
  { id: 'telefone', label: 'Telefone', control: 'phone', term: 'contact.phone', expected: sample.phone, step: 2 },
  { id: 'oportunidade', label: 'Nome da oportunidade', control: 'text', term: 'deal.name', expected: sample.dealName, step: 3 },
  { id: 'valor', label: 'Valor estimado', control: 'number', term: 'deal.amount', expected: sample.amount, step: 3 },
  { id: 'moeda', label: 'Moeda', control: 'select', term: 'deal.currency', expected: 'EUR', step: 3 },
  { id: 'fechamento', label: 'Data prevista de fechamento', control: 'date', term: 'deal.closeDate', expected: sample.closeDate, step: 3 },
  { id: 'produtos', label: 'Produtos', control: 'checkbox group', term: 'deal.products', expected: [...sample.products], step: 3 },
  { id: 'tipo', label: 'Tipo de oportunidade', control: 'radio', answer: 'Novo negócio', expected: 'novo', step: 3 },
  { id: 'apoio', label: 'Precisa de apoio técnico?', control: 'radio', answer: 'Sim', expected: true, step: 3 },
  { id: 'descricao', label: 'Descrição', control: 'textarea', term: 'deal.description', expected: sample.description, step: 3 },
  { id: 'aceite', label: 'Li e aceito a política de privacidade', control: 'checkbox', trap: true, expected: false, step: 3 },
] as const satisfies readonly Question[]
