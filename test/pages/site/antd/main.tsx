import { Button, Card, ConfigProvider, Form, Layout, Result, Typography } from 'antd'
import ja from 'antd/locale/ja_JP'
import dayjs, { type Dayjs } from 'dayjs'
import 'dayjs/locale/ja'
import '../shared/bare.css'
import { mount, usePortal } from '../shared/react.tsx'
import { AccountPart } from './account.tsx'
import { DealPart } from './deal.tsx'
import { empty } from './values.ts'

dayjs.locale('ja')

function Page() {
  const [form] = Form.useForm()
  const { registration, submit } = usePortal(() => {
    const values = { ...empty, ...form.getFieldsValue(true) }
    return {
      ...values,
      account: values.account?.value ?? null,
      closeDate: (values.closeDate as Dayjs | null)?.format('YYYY-MM-DD') ?? null,
      files: values.files.map(({ name }: { name: string }) => name),
    }
  })
  return (
    <ConfigProvider locale={ja}>
      <Layout style={{ minHeight: '100vh' }}>
        <Layout.Header style={{ color: 'white', fontSize: 18 }}>サクラ・パートナーポータル</Layout.Header>
        <Layout.Content style={{ maxWidth: 860, width: '100%', margin: '24px auto' }}>
          {registration && (
            <Result status="success" title="案件登録を受け付けました" subTitle={`受付番号: ${registration}`} />
          )}
          <Card>
            <Typography.Title level={2}>案件登録</Typography.Title>
            <Form form={form} layout="vertical" initialValues={empty} onFinish={submit} scrollToFirstError>
              <AccountPart />
              <DealPart />
              <Button type="primary" htmlType="submit" size="large">
                登録する
              </Button>
            </Form>
          </Card>
        </Layout.Content>
      </Layout>
    </ConfigProvider>
  )
}

mount(<Page />)
