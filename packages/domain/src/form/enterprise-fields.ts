import {
  amount,
  choice,
  column,
  count,
  day,
  from,
  fromMemory,
  people,
  prose,
  say,
  share,
  table,
  text,
  threeYears,
  truth,
  wan,
} from './build.js';
import { type Field } from './field.js';

const template = from('B', '申报书范本转录');
const jiangsu = from('B', '江苏省申报要求：近三年财务报表，不满三年按实际');

/** 一（一）申报主体信息 */
export const enterpriseFields: readonly Field[] = [
  {
    id: 'founded',
    label: say('成立时间', 'Founded on'),
    input: day,
    provenance: fromMemory,
    required: ['advanced', 'excellent', 'pioneer'],
  },
  {
    id: 'address',
    label: say('注册地址', 'Registered address'),
    input: text(),
    provenance: fromMemory,
    required: true,
  },
  { id: 'postalAddress', label: say('通讯地址', 'Postal address'), input: text(), provenance: fromMemory },
  {
    id: 'registeredCapital',
    label: say('注册资本', 'Registered capital'),
    input: amount(wan),
    provenance: fromMemory,
  },
  {
    id: 'ownership',
    label: say('单位性质', 'Kind of enterprise'),
    input: choice(
      ['state', '国有', 'state-owned'],
      ['private', '民营', 'private'],
      ['foreign', '外资', 'foreign'],
      ['joint', '合资', 'joint venture'],
      ['other', '其他', 'other'],
    ),
    provenance: fromMemory,
    required: true,
  },
  {
    id: 'listing',
    label: say('上市情况', 'Listing'),
    input: choice(
      ['none', '未上市', 'not listed'],
      ['domestic', '境内上市', 'listed in China'],
      ['abroad', '境外上市', 'listed abroad'],
    ),
    provenance: fromMemory,
  },
  { id: 'stockCode', label: say('股票代码', 'Stock code'), input: text(20), provenance: fromMemory },
  {
    id: 'centralGroup',
    label: say('所属中央企业集团', 'Central enterprise group'),
    help: say('不属于中央企业集团的不填。', 'Leave empty where there is none.'),
    input: text(),
    provenance: fromMemory,
  },
  {
    id: 'marketShare',
    label: say('主导产品市场占有率', 'Market share of the main product'),
    help: say(
      '写明范围与来源，例如“国内，行业协会 2025 年统计”，填在企业简介。',
      'Name scope and source in the profile below.',
    ),
    input: share(),
    provenance: fromMemory,
  },
  {
    id: 'employees',
    label: say('职工人数', 'Employees'),
    input: count(people),
    provenance: template,
    required: ['advanced', 'excellent', 'pioneer'],
  },
  {
    id: 'researchers',
    label: say('研发人员数', 'People in research'),
    input: count(people),
    provenance: fromMemory,
  },
  {
    id: 'smartStaff',
    label: say('智能制造专职人员数', 'People in smart manufacturing'),
    input: count(people),
    provenance: fromMemory,
    clause: 'base/4/talent',
  },
  {
    id: 'threeYears',
    label: say('近三年财务情况', 'The last three years'),
    help: say('不满三年按实际填报。', 'A younger enterprise fills in the years it has.'),
    input: threeYears([
      column('assets', '资产总额（万元）', 'Total assets (10,000 CNY)', amount(wan)),
      column('debtRatio', '资产负债率（%）', 'Debt ratio (%)', {
        kind: 'figure',
        unit: say('%', '%'),
        min: 0,
        max: 1000,
      }),
      column('revenue', '主营业务收入（万元）', 'Main revenue (10,000 CNY)', amount(wan), true),
      column('profit', '利润总额（万元）', 'Profit (10,000 CNY)', {
        kind: 'figure',
        unit: wan,
        min: -1e12,
        max: 1e12,
      }),
      column('tax', '税金总额（万元）', 'Tax (10,000 CNY)', {
        kind: 'figure',
        unit: wan,
        min: -1e12,
        max: 1e12,
      }),
      column('research', '研发投入（万元）', 'Research (10,000 CNY)', amount(wan)),
    ]),
    provenance: jiangsu,
    required: ['advanced', 'excellent', 'pioneer'],
    clause: 'base/2/finance',
  },
  {
    id: 'honours',
    label: say('资质荣誉', 'Titles and honours'),
    help: say(
      '专精特新、单项冠军、高新技术企业、绿色工厂、两化融合贯标、已获智能工厂或示范工厂称号等。',
      'For example 专精特新, single-product champion, high-tech enterprise, green factory, earlier smart-factory titles.',
    ),
    input: table(say('项', 'item'), [
      column('name', '名称', 'Title', text(), true),
      column('issuer', '认定机关', 'Issued by', text()),
      column('year', '年份', 'Year', { kind: 'figure', unit: null, min: 1949, max: 2100, whole: true }),
    ]),
    provenance: fromMemory,
  },
  {
    id: 'legalPerson',
    label: say('法定代表人', 'Legal representative'),
    input: text(60),
    provenance: fromMemory,
    required: true,
  },
  {
    id: 'contact',
    label: say('联系人', 'Contact person'),
    input: text(60),
    provenance: fromMemory,
    required: true,
  },
  { id: 'contactPost', label: say('联系人职务', 'Position'), input: text(60), provenance: fromMemory },
  {
    id: 'contactPhone',
    label: say('联系人手机', 'Mobile number'),
    input: text(30),
    provenance: fromMemory,
    required: true,
  },
  { id: 'contactMail', label: say('联系人邮箱', 'E-mail'), input: text(100), provenance: fromMemory },
  {
    id: 'introduction',
    label: say('企业简介', 'Introduction'),
    input: prose(3_000),
    provenance: fromMemory,
    required: ['advanced', 'excellent', 'pioneer'],
  },
  {
    id: 'standardsTaken',
    label: say('参与制定的行业、国家标准', 'Standards taken part in'),
    input: prose(3_000),
    provenance: fromMemory,
    tiers: ['pioneer'],
  },
];

/** The facts on the applicant that clauses rest on (基础要求一). */
export const profileFields: readonly Field[] = [
  {
    id: 'aboveDesignatedSize',
    label: say('是否规模以上工业企业', 'Above designated size'),
    help: say(
      '年主营业务收入 2000 万元及以上的工业法人单位。',
      'An industrial legal person with a main revenue of at least 20 million CNY a year.',
    ),
    input: truth,
    provenance: from('A', '要素条件 基础要求 1'),
    required: true,
    clause: 'base/1/designated-size',
  },
  {
    id: 'annualRevenueCny',
    label: say('上年主营业务收入', 'Main revenue last year'),
    input: { kind: 'figure', unit: wan, min: 0, max: 1e16, factor: 10_000 },
    provenance: fromMemory,
    required: true,
    clause: 'base/1/designated-size',
  },
  {
    id: 'mainProducts',
    label: say('主导产品', 'Main products'),
    input: prose(2_000),
    provenance: fromMemory,
    required: true,
  },
  {
    id: 'competitiveness',
    label: say('企业和产品的市场竞争力', 'Competitiveness'),
    help: say(
      '市场占有率、排名、主要客户等，写明数据来源。',
      'Market share, rank, main customers; name the source of figures.',
    ),
    input: prose(5_000),
    provenance: from('A', '要素条件 基础要求 1'),
    required: true,
    clause: 'base/1/competitiveness',
  },
];

/** Credit, accidents, violations (基础要求二). */
export const integrityFields: readonly Field[] = [
  {
    id: 'creditRecordClean',
    label: say('无不良信用记录', 'No bad credit record'),
    help: say('以“信用中国”报告为据。', 'As the Credit China report says.'),
    input: truth,
    provenance: from('A', '要素条件 基础要求 2'),
    required: true,
    clause: 'base/2/credit',
  },
  {
    id: 'accidents',
    label: say('近三年事故', 'Accidents of the last three years'),
    help: say(
      '没有的不填。安全事故等级按国务院令第 493 号，突发环境事件按国办函〔2014〕119 号，门槛不同。',
      'Leave empty where there was none.',
    ),
    input: table(say('起', 'accident'), [
      column('date', '日期', 'Day', day, true),
      column(
        'kind',
        '类别',
        'Kind',
        choice(
          ['safety', '安全', 'safety'],
          ['environment', '环境', 'environmental'],
          ['other', '其他', 'other'],
        ),
        true,
      ),
      column(
        'severity',
        '等级',
        'Grade',
        choice(
          ['general', '一般', 'general'],
          ['larger', '较大', 'larger'],
          ['major', '重大', 'major'],
          ['extraordinary', '特别重大', 'extraordinary'],
        ),
        true,
      ),
    ]),
    provenance: from('A', '要素条件 基础要求 2'),
    clause: 'base/2/accidents',
  },
  {
    id: 'violations',
    label: say('近三年违法违规', 'Violations of the last three years'),
    help: say(
      '没有的不填；已完成信用修复的填修复日期。',
      'Leave empty where there was none; give the day of credit repair where there is one.',
    ),
    input: table(say('项', 'violation'), [
      column('date', '日期', 'Day', day, true),
      column('description', '事由', 'What', text(2_000), true),
      column('repairedOn', '信用修复日期', 'Repaired on', day),
    ]),
    provenance: from('A', '要素条件 基础要求 2'),
    clause: 'base/2/lawful',
  },
];
