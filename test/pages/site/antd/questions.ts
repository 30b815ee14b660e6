import type { Question } from '../../question.ts'
import { sample } from '../../sample.ts'

export const questions = [
  { id: 'account', label: '顧客企業名', control: 'lookup', term: 'account.name', expected: '001A01', async: true },
  { id: 'website', label: 'ウェブサイト', control: 'text', term: 'account.website', expected: sample.website },
  { id: 'country', label: '国', control: 'combobox', term: 'account.country', expected: sample.country, virtual: true },
  {
    id: 'industry',
    label: '業種',
    control: 'combobox',
    term: 'account.industry',
    expected: sample.industry,
    virtual: true,
  },
  { id: 'lastName', label: '姓', control: 'text', term: 'contact.lastName', expected: sample.lastName },
  { id: 'firstName', label: '名', control: 'text', term: 'contact.firstName', expected: sample.firstName },
  { id: 'email', label: 'メールアドレス', control: 'text', term: 'contact.email', expected: sample.email },
  { id: 'phone', label: '電話番号', control: 'phone', term: 'contact.phone', expected: sample.phone },
  { id: 'name', label: '案件名', control: 'text', term: 'deal.name', expected: sample.dealName },
  { id: 'amount', label: '見込金額', control: 'number', term: 'deal.amount', expected: sample.amount },
  { id: 'currency', label: '通貨', control: 'combobox', term: 'deal.currency', expected: sample.currency },
  { id: 'closeDate', label: '受注予定日', control: 'date', term: 'deal.closeDate', expected: sample.closeDate },
  { id: 'products', label: '製品', control: 'multiselect', term: 'deal.products', expected: [...sample.products] },
  {
    id: 'solution',
    label: 'ソリューション分類',
    control: 'cascader',
    answer: 'Cloud / Monitoring',
    expected: ['cloud', 'monitoring'],
  },
  { id: 'line', label: '製品ライン', control: 'cascader', answer: 'Cloud / Monitoring', expected: 'cloud-monitoring' },
  { id: 'type', label: '案件種別', control: 'radio', term: 'deal.type', answer: '新規', expected: 'new' },
  { id: 'support', label: '技術支援を希望する', control: 'switch', answer: 'はい', expected: true },
  { id: 'tags', label: 'キーワード', control: 'multiselect', answer: 'IoT', expected: ['IoT'] },
  { id: 'description', label: '案件概要', control: 'textarea', term: 'deal.description', expected: sample.description },
  { id: 'files', label: '添付ファイル', control: 'file' },
  { id: 'agree', label: '個人情報の取り扱いに同意します', control: 'checkbox', trap: true, expected: false },
] as const satisfies readonly Question[]
