import { Col, Form, Input, Row, Select, Spin, Typography } from 'antd'
import { useRef, useState } from 'react'
import { type Account, searchAccounts } from '../shared/accounts.ts'
import { countriesIn, industries } from '../shared/lists.ts'
import { label } from './values.ts'

const countries = countriesIn('ja')

export function AccountPart() {
  return (
    <>
      <Typography.Title level={4}>お客様情報</Typography.Title>
      <Form.Item
        name="account"
        label={label.account}
        rules={[{ required: true, message: '顧客企業を選択してください' }]}
      >
        <AccountSelect />
      </Form.Item>
      <Form.Item name="website" label={label.website} rules={[{ type: 'url', message: 'URLの形式が正しくありません' }]}>
        <Input placeholder="https://" />
      </Form.Item>
      <Row gutter={16}>
        <Col span={12}>
          <Form.Item name="country" label={label.country} rules={[{ required: true, message: '国を選択してください' }]}>
            <Select showSearch={{ optionFilterProp: 'label' }} options={countries} placeholder="選択してください" />
          </Form.Item>
        </Col>
        <Col span={12}>
          <Form.Item name="industry" label={label.industry}>
            <Select
              showSearch
              options={industries.map(name => ({ value: name, label: name }))}
              placeholder="選択してください"
            />
          </Form.Item>
        </Col>
        <Col span={12}>
          <Form.Item
            name="lastName"
            label={label.lastName}
            rules={[{ required: true, message: '姓を入力してください' }]}
          >
            <Input />
          </Form.Item>
        </Col>
        <Col span={12}>
          <Form.Item name="firstName" label={label.firstName}>
            <Input />
          </Form.Item>
        </Col>
        <Col span={12}>
          <Form.Item
            name="email"
            label={label.email}
            rules={[{ type: 'email', required: true, message: 'メールアドレスを入力してください' }]}
          >
            <Input />
          </Form.Item>
        </Col>
        <Col span={12}>
          <Form.Item name="phone" label={label.phone}>
            <Input />
          </Form.Item>
        </Col>
      </Row>
    </>
  )
}

interface Chosen {
  value: string
  label?: React.ReactNode
}

/** The select with remote search of the library's documentation. */
function AccountSelect(props: { id?: string; value?: Chosen | null; onChange?(chosen: Chosen): void }) {
  const [found, setFound] = useState<Account[]>([])
  const [loading, setLoading] = useState(false)
  const asked = useRef('')
  const search = async (text: string) => {
    asked.current = text
    setFound([])
    setLoading(true)
    const accounts = await searchAccounts(text)
    if (asked.current !== text) return
    setFound(accounts)
    setLoading(false)
  }
  return (
    <Select
      {...props}
      labelInValue
      showSearch={{ filterOption: false, onSearch: search }}
      notFoundContent={loading ? <Spin size="small" /> : undefined}
      options={found.map(({ id, name }) => ({ value: id, label: name }))}
      placeholder="企業名で検索"
    />
  )
}
