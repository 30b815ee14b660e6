import type { MoreLabels } from './more.ts'

/** Chinese, simplified and traditional. */
export const zh: MoreLabels = {
  labels: {
    'account.name':
      '客户名称 | 客户 | 公司名称 | 公司 | 企业名称 | 客户公司 | 单位名称 | 所属客户 | 最终客户 | 最终用户 | 客户全称 | 客戶名稱 | 客戶 | 公司名稱 | 企業名稱',
    'account.website': '网站 | 网址 | 公司网站 | 官网 | 客户网站 | 網站 | 網址 | 公司網站',
    'account.phone': '公司电话 | 客户电话 | 公司電話 | 總機',
    'account.industry': '行业 | 所属行业 | 客户行业 | 行業 | 產業 | 產業別',
    'account.employees': '员工人数 | 员工数 | 人员规模 | 公司规模 | 員工人數',
    'account.revenue': '年收入 | 年营业额 | 年营收 | 年營業額',
    'account.taxId': '统一社会信用代码 | 纳税人识别号 | 税号 | 統一編號',
    'account.street': '地址 | 详细地址 | 街道 | 街道地址 | 公司地址 | 客户地址 | 詳細地址 | 街道地址',
    'account.city': '城市 | 所在城市 | 市',
    'account.state': '省份 | 省 | 省/直辖市 | 州/省 | 所在省份',
    'account.postalCode': '邮编 | 邮政编码 | 郵遞區號 | 邮政编号',
    'account.country': '国家 | 国家/地区 | 國家 | 國家/地區',
    'contact.lastName': '姓氏',
    'contact.fullName':
      '联系人 | 联系人姓名 | 姓名 | 主要联系人 | 首要联系人 | 客户联系人 | 聯絡人 | 聯絡人姓名 | 主要聯絡人',
    'contact.title': '职位 | 职务 | 头衔 | 联系人职位 | 職稱 | 職務',
    'contact.department': '部门 | 所属部门 | 所屬部門',
    'contact.email': '邮箱 | 电子邮箱 | 电子邮件 | 邮件地址 | 邮箱地址 | 電子郵件 | 電子郵箱 | 電子信箱',
    'contact.phone': '电话 | 联系电话 | 电话号码 | 固定电话 | 座机 | 電話 | 聯絡電話 | 電話號碼',
    'contact.mobile': '手机 | 手机号 | 手机号码 | 移动电话 | 手機 | 手機號碼 | 行動電話',
    'deal.name': '商机名称 | 商机 | 项目名称 | 机会名称 | 销售机会 | 交易名称 | 商機名稱 | 商機 | 專案名稱 | 案件名稱',
    'deal.description': '描述 | 项目描述 | 商机描述 | 需求描述 | 项目概述 | 说明 | 項目描述 | 需求說明',
    'deal.amount':
      '商机金额 | 金额 | 预计金额 | 项目金额 | 预计成交金额 | 预估金额 | 销售金额 | 交易金额 | 合同金额 | 预计销售金额 | 金額 | 預估金額 | 商機金額 | 合約金額',
    'deal.currency': '币种 | 货币 | 幣別 | 貨幣',
    'deal.closeDate':
      '预计成交日期 | 预计结束日期 | 结单日期 | 成交日期 | 预计签约日期 | 预计成交时间 | 预计关闭日期 | 关闭日期 | 預計成交日期 | 結案日期 | 預計結案日期',
    'deal.startDate': '开始日期 | 项目开始日期 | 合同开始日期 | 開始日期',
    'deal.stage': '销售阶段 | 阶段 | 商机阶段 | 项目阶段 | 当前阶段 | 銷售階段 | 階段',
    'deal.probability': '赢单概率 | 概率 | 可能性 | 成交概率 | 赢率 | 成功率 | 贏單機率 | 機率',
    'deal.type': '商机类型 | 业务类型 | 项目类型 | 商機類型',
    'deal.products': '产品 | 产品名称 | 意向产品 | 產品 | 產品名稱',
    'deal.competitor': '竞争对手 | 竞争厂商 | 競爭對手',
    'deal.nextStep': '下一步 | 下一步计划 | 后续计划 | 下一步計畫',
    'deal.leadSource': '商机来源 | 线索来源 | 来源 | 客户来源 | 商機來源 | 潛在客戶來源',
    'deal.comments': '备注 | 备注信息 | 備註',
    'deal.ownerName': '负责人 | 商机负责人 | 销售负责人 | 所有人 | 商机所有人 | 負責人 | 業務負責人',
    'registration.id': '报备编号 | 登记编号 | 申请编号 | 受理编号 | 報備編號',
    'registration.status': '报备状态 | 审批状态 | 审核状态 | 申请状态',
    'registration.submittedDate': '提交日期 | 申请日期 | 报备日期',
    'registration.approvedDate': '批准日期 | 审批日期 | 审核通过日期',
    'registration.expiryDate': '有效期至 | 到期日期 | 失效日期 | 有效期',
    'registration.comments': '审批意见 | 审核意见 | 驳回原因 | 拒绝原因',
  },
  inBlock: {
    'account.name': '名称',
    'deal.name': '名称 | 标题 | 主题',
    'contact.fullName': '名称',
    'account.phone': '电话 | 电话号码',
  },
}
