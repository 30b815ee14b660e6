import {
  Button,
  Cascader,
  Checkbox,
  Col,
  DatePicker,
  Form,
  Input,
  InputNumber,
  Radio,
  Row,
  Select,
  Switch,
  TreeSelect,
  Typography,
  Upload,
} from 'antd'
import { currencies, products } from '../shared/lists.ts'
import { solutionAreas } from '../shared/tree.ts'
import { label } from './values.ts'

const solutions = [
  {
    value: 'cloud',
    label: 'Cloud',
    children: [
      { value: 'migration', label: 'Migration' },
      { value: 'monitoring', label: 'Monitoring' },
    ],
  },
  { value: 'data', label: 'Data', children: [{ value: 'lake', label: 'Data lake' }] },
]

const optionsOf = (names: string[]) => names.map(name => ({ value: name, label: name }))

export function DealPart() {
  return (
    <>
      <Typography.Title level={4}>案件情報</Typography.Title>
      <Form.Item name="name" label={label.name} rules={[{ required: true, message: '案件名を入力してください' }]}>
        <Input />
      </Form.Item>
      <Row gutter={16}>
        <Col span={8}>
          <Form.Item name="amount" label={label.amount} rules={[{ required: true, message: '金額を入力してください' }]}>
            <InputNumber<number>
              min={0}
              style={{ width: '100%' }}
              formatter={value => `${value ?? ''}`.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}
              // An emptied box has no number, not the number nought.
              parser={text => (text ? Number(text.replace(/,/g, '')) : '') as number}
            />
          </Form.Item>
        </Col>
        <Col span={8}>
          <Form.Item name="currency" label={label.currency}>
            <Select showSearch options={optionsOf(currencies)} placeholder="選択" />
          </Form.Item>
        </Col>
        <Col span={8}>
          <Form.Item
            name="closeDate"
            label={label.closeDate}
            rules={[{ required: true, message: '日付を入力してください' }]}
          >
            <DatePicker style={{ width: '100%' }} />
          </Form.Item>
        </Col>
      </Row>
      <Form.Item name="products" label={label.products}>
        <Select mode="multiple" options={optionsOf(products)} placeholder="複数選択可" />
      </Form.Item>
      <Form.Item name="solution" label={label.solution}>
        <Cascader options={solutions} placeholder="選択してください" />
      </Form.Item>
      <Form.Item name="line" label={label.line}>
        <TreeSelect treeData={solutionAreas} placeholder="選択してください" allowClear />
      </Form.Item>
      <Form.Item name="type" label={label.type} rules={[{ required: true, message: '種別を選択してください' }]}>
        <Radio.Group
          options={[
            { value: 'new', label: '新規' },
            { value: 'renewal', label: '更新' },
            { value: 'expansion', label: '拡張' },
          ]}
        />
      </Form.Item>
      <Form.Item name="support" label={label.support} valuePropName="checked">
        <Switch />
      </Form.Item>
      <Form.Item name="tags" label={label.tags}>
        <Select mode="tags" placeholder="入力してEnter" />
      </Form.Item>
      <Form.Item name="description" label={label.description}>
        <Input.TextArea rows={4} maxLength={500} showCount />
      </Form.Item>
      <Form.Item
        name="files"
        label={label.files}
        valuePropName="fileList"
        getValueFromEvent={({ fileList }) => fileList}
      >
        <Upload beforeUpload={() => false}>
          <Button>ファイルを選択</Button>
        </Upload>
      </Form.Item>
      <Form.Item
        name="agree"
        valuePropName="checked"
        rules={[{ validator: (_, yes) => (yes ? Promise.resolve() : Promise.reject(new Error('同意が必要です'))) }]}
      >
        <Checkbox>{label.agree}</Checkbox>
      </Form.Item>
    </>
  )
}
