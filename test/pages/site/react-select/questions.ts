import type { Question } from '../../question.ts'
import { sample } from '../../sample.ts'

export const questions = [
  { id: 'cliente', label: 'Empresa cliente', control: 'lookup', term: 'account.name', expected: '001A01', async: true },
  { id: 'web', label: 'Sitio web', control: 'text', term: 'account.website', expected: sample.website },
  { id: 'pais', label: 'País', control: 'combobox', term: 'account.country', expected: sample.country },
  { id: 'sector', label: 'Sector', control: 'combobox', term: 'account.industry', expected: sample.industry },
  { id: 'nombre', label: 'Nombre', control: 'text', term: 'contact.firstName', expected: sample.firstName },
  { id: 'apellidos', label: 'Apellidos', control: 'text', term: 'contact.lastName', expected: sample.lastName },
  { id: 'correo', label: 'Correo electrónico', control: 'text', term: 'contact.email', expected: sample.email },
  { id: 'telefono', label: 'Teléfono', control: 'phone', term: 'contact.phone', expected: sample.phone },
  {
    id: 'oportunidad',
    label: 'Nombre de la oportunidad',
    control: 'text',
    term: 'deal.name',
    expected: sample.dealName,
  },
  { id: 'importe', label: 'Importe estimado', control: 'number', term: 'deal.amount', expected: String(sample.amount) },
  { id: 'moneda', label: 'Moneda', control: 'combobox', term: 'deal.currency', expected: sample.currency },
  {
    id: 'cierre',
    label: 'Fecha de cierre prevista',
    control: 'date',
    term: 'deal.closeDate',
    expected: sample.closeDate,
  },
  {
    id: 'productos',
    label: 'Productos',
    control: 'multiselect',
    term: 'deal.products',
    expected: [...sample.products],
  },
  { id: 'etiquetas', label: 'Etiquetas', control: 'multiselect', answer: 'IoT', expected: ['IoT'] },
  {
    id: 'tipo',
    label: 'Tipo de oportunidad',
    control: 'radio',
    term: 'deal.type',
    answer: 'Nuevo cliente',
    expected: 'nuevo',
  },
  { id: 'apoyo', label: '¿Necesita apoyo del fabricante?', control: 'radio', answer: 'Sí', expected: 'si' },
  {
    id: 'descripcion',
    label: 'Descripción del proyecto',
    control: 'textarea',
    term: 'deal.description',
    expected: sample.description,
  },
  { id: 'acepto', label: 'Acepto las condiciones del programa', control: 'checkbox', trap: true, expected: false },
] as const satisfies readonly Question[]
