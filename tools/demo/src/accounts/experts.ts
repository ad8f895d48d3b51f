import { type Area } from '@tidu/criteria';

/** An invented expert (示例专家): what the account and the pools say of the person. */
export interface DemoExpert {
  readonly account: string;
  readonly name: string;
  readonly specialty: 'technical' | 'management';
  /** Where the expert works (GB/T 2260). */
  readonly region: string;
  readonly employer: string;
  /** Divisions of GB/T 4754-2017 by their two digits, and areas (环节). */
  readonly fields: readonly (Area | `${number}`)[];
}

type Row = readonly [name: string, region: string, employer: string, fields: DemoExpert['fields']];

const technical: readonly Row[] = [
  ['沈砚秋', '110100', '示例工业大学', ['34', '35', 'production-operations']],
  ['陆知衡', '310100', '示例自动化研究院', ['38', '39', 'production-operations']],
  ['顾明川', '320100', '示例理工大学', ['39', '40', 'research-and-design']],
  ['方予安', '330100', '示例工业软件研究所', ['14', '17', 'research-and-design']],
  ['程望舒', '340100', '示例汽车工程研究院', ['36', '29', 'production-operations']],
  ['秦越岚', '370100', '示例化工学院', ['26', '27', 'production-management']],
  ['叶清和', '420100', '示例钢铁研究院', ['31', '32', 'plant-construction']],
  ['罗南星', '440100', '示例电子学会', ['38', '39', 'plant-construction']],
  ['蒋思齐', '500100', '示例机械研究所', ['34', '35', 'research-and-design']],
  ['唐若谷', '610100', '示例能源研究院', ['44', '31', 'production-management']],
];

const management: readonly Row[] = [
  ['温景行', '120100', '示例管理学院', ['business-operations']],
  ['苏既白', '350100', '示例财经大学', ['business-operations', '14']],
  ['贺兰舟', '410100', '示例质量协会', ['production-management', '36']],
  ['白泽远', '510100', '示例咨询研究院', ['business-operations', '38']],
];

const laterTechnical: readonly Row[] = [
  ['宁远山', '210100', '示例数控技术研究所', ['34', 'production-operations']],
  ['卓一帆', '220100', '示例车辆学院', ['36', 'research-and-design']],
  ['江屿白', '230100', '示例焊接研究院', ['35', 'production-operations']],
  ['梅疏影', '360100', '示例有色金属研究院', ['32', 'production-operations']],
  ['韩既明', '430100', '示例轨道交通学院', ['37', '34', 'plant-construction']],
  ['覃若水', '450100', '示例食品研究院', ['13', '14', 'production-management']],
  ['龙在野', '520100', '示例材料研究所', ['30', '29', 'research-and-design']],
  ['和云舒', '530100', '示例制药工程学院', ['27', 'production-management']],
  ['莫听雨', '620100', '示例石化研究院', ['25', '26', 'plant-construction']],
];

const laterManagement: readonly Row[] = [
  ['傅清晏', '110100', '示例标准化研究院', ['business-operations']],
  ['邵怀瑾', '320100', '示例供应链学会', ['business-operations', '39']],
  ['殷照野', '440100', '示例企业联合会', ['production-management']],
  ['戚南乔', '370100', '示例安全工程学院', ['production-management', '26']],
  ['祝长庚', '610100', '示例审计学院', ['business-operations']],
];

/** The experts of the demo. Numbers are part of account names: who joins later stands at the end. */
export const demoExperts: readonly DemoExpert[] = [
  ...technical.map(as('technical')),
  ...management.map(as('management')),
  ...laterTechnical.map(as('technical')),
  ...laterManagement.map(as('management')),
].map((expert, index) => ({ ...expert, account: `expert-${String(index + 1).padStart(2, '0')}` }));

/** What the entry of an expert in a pool (专家入库) says. */
export function profileOf({ specialty, region, employer, fields }: DemoExpert) {
  return {
    specialty,
    fields: [...fields],
    region,
    employer: null,
    employerName: employer,
    employerGroup: null,
    since: '2018-09-01',
  };
}

function as(specialty: DemoExpert['specialty']) {
  return ([name, region, employer, fields]: Row): Omit<DemoExpert, 'account'> => ({
    name,
    specialty,
    region,
    employer,
    fields,
  });
}
