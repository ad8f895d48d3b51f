import { kpiCatalogue, type OverlaidRequest, type Tier, tierLabels, tiers } from '../src/index.js';
import { validateOverlaid } from '../src/overlays/evaluate-overlaid.js';

/** A request under construction, free to be made wrong. */
export interface DraftRequest {
  asOf: string;
  tier: Tier;
  factory: { province: string; industry: string };
  facts: Record<string, unknown>;
  findings: Record<string, { verdict: 'met' | 'not-met' }>;
  waivers?: Record<string, { areas: string[]; reason: string }>;
  kpis: ({ kpi: string } & Record<string, unknown>)[];
  benchmarks: ({ kpi: string } & Record<string, unknown>)[];
  interpretation: Record<string, unknown>;
}

const areaNames: Readonly<Record<string, string>> = {
  工厂建设: 'plant-construction',
  研发设计: 'research-and-design',
  生产作业: 'production-operations',
  生产管理: 'production-management',
  运营管理: 'business-operations',
};
const severityNames: Readonly<Record<string, string>> = {
  一般: 'general',
  较大: 'larger',
  重大: 'major',
  特别重大: 'extraordinary',
};
const scopeNames: Readonly<Record<string, string>> = { 省: 'province', 全国: 'nation', 全球: 'world' };
const factNames: Readonly<Record<string, string>> = {
  规模以上工业企业: 'aboveDesignatedSize',
  无不良信用记录: 'creditRecordClean',
};

function named<T>(names: Readonly<Record<string, T>>, name: string): T {
  const found = names[name];
  if (found === undefined) throw new Error(`不认识 ${name}；可用 ${Object.keys(names).join('、')}`);
  return found;
}

function kpiNamed(zh: string): string {
  const kpi = kpiCatalogue('2024').find((candidate) => candidate.zh === zh);
  if (kpi === undefined) throw new Error(`没有指标 ${zh}`);
  return kpi.id;
}

/** Benchmarks a dossier starts with, which give way to those a scenario states. */
const assumed = new WeakSet();

function assume<T extends object>(benchmark: T): T {
  assumed.add(benchmark);
  return benchmark;
}

/** A dossier of an invented factory that is eligible at a tier. */
export function eligibleDossier(tier: Tier): DraftRequest {
  const outcomes = tier === 'basic' ? [] : tier === 'advanced' ? [2] : [2, 3, 4];
  const paragraphs = [
    ...[1, 2, 3, 4].map((number) => `base/${number}`),
    ...Object.values(areaNames).map((area) => `${tier}/construction/${area}`),
    ...outcomes.map((number) => `${tier}/outcomes/${number}`),
  ];
  const bar = { basic: 'province', advanced: 'province', excellent: 'nation', pioneer: 'world' }[tier];
  const main = ['labor-productivity-gain', 'defect-rate-reduction'];
  return {
    asOf: '2026-06-30',
    tier,
    factory: { province: '320000', industry: 'C3670' },
    facts: {
      aboveDesignatedSize: true,
      creditRecordClean: true,
      accidents: [],
      violations: [],
      maturity: { level: 5 },
    },
    findings: Object.fromEntries(paragraphs.map((id) => [id, { verdict: 'met' }])),
    kpis: main.map((kpi) => ({ kpi, value: 50 })),
    benchmarks: main.map((kpi) =>
      assume({
        kpi,
        scope: bar,
        ...(bar === 'province' ? { region: '320000' } : {}),
        industry: 'C36',
        n: 41,
        mean: 10,
        quantiles: { '0.75': 20, '0.9': 30, '0.95': 40 },
      }),
    ),
    interpretation: {},
  };
}

/** A draft as the request it is; throws where the evaluator would refuse it. */
export function requestOf(draft: object): OverlaidRequest {
  if (isRequest(draft)) return draft;
  throw new TypeError('the draft is no request');
}

function isRequest(draft: object): draft is OverlaidRequest {
  return validateOverlaid(draft).ok;
}

/** Sets one indicator, in place of what was reported before. */
function report(request: DraftRequest, zh: string, values: Record<string, number>): void {
  const kpi = kpiNamed(zh);
  request.kpis = [...request.kpis.filter((other) => other.kpi !== kpi), { kpi, ...values }];
}

type Given = readonly [
  pattern: RegExp,
  apply: (request: DraftRequest, ...words: (string | undefined)[]) => void,
];

const givens: readonly Given[] = [
  [/^评价日期为 (\S+)$/u, (request, day = '') => void (request.asOf = day)],
  [
    /^事实“(.+)”(为真|为假|未知)$/u,
    (request, name = '', value = '') => {
      request.facts[named(factNames, name)] = value === '未知' ? null : value === '为真';
    },
  ],
  [
    /^(\S+) 发生一起(\S+)安全事故$/u,
    (request, date = '', severity = '') => {
      request.facts['accidents'] = [{ date, kind: 'safety', severity: named(severityNames, severity) }];
    },
  ],
  [/^事故情况未知$/u, (request) => void (request.facts['accidents'] = null)],
  [
    /^(\S+) 有一起违法违规行为$/u,
    (request, date = '') => void (request.facts['violations'] = [{ date, description: '示例' }]),
  ],
  [
    /^(\S+) 有一起违法违规行为，(\S+) 完成信用修复$/u,
    (request, date = '', repairedOn = '') =>
      void (request.facts['violations'] = [{ date, repairedOn, description: '示例' }]),
  ],
  [
    /^成熟度等级(?:为 (\d)|未知)$/u,
    (request, level) =>
      void (request.facts['maturity'] = { level: level === undefined ? null : Number(level) }),
  ],
  [
    /^条款 (\S+) 认定为(符合|不符合)$/u,
    (request, clause = '', verdict = '') => {
      request.findings[clause] = { verdict: verdict === '符合' ? 'met' : 'not-met' };
    },
  ],
  [
    /^条款 (\S+) 没有认定意见$/u,
    (request, clause = '') => {
      request.findings = Object.fromEntries(Object.entries(request.findings).filter(([id]) => id !== clause));
    },
  ],
  [
    /^申请豁免 (\S+) 的(\S+)，理由“(.*)”$/u,
    (request, clause = '', area = '', reason = '') => {
      request.waivers = { [clause]: { areas: [named(areaNames, area)], reason } };
    },
  ],
  [
    /^主要指标为(.+)$/u,
    (request, list = '') => {
      request.interpretation['mainKpis'] = [...list.matchAll(/“(.+?)”/gu)].map(([, zh = '']) => kpiNamed(zh));
    },
  ],
  [/^达标比例为 (\S+)$/u, (request, share) => void (request.interpretation['requiredShare'] = Number(share))],
  [/^指标“(.+)”为 (\S+)$/u, (request, zh = '', value) => report(request, zh, { value: Number(value) })],
  [/^指标“(.+)”建设后 (\S+)$/u, (request, zh = '', after) => report(request, zh, { after: Number(after) })],
  [
    /^指标“(.+)”(自动选择度量|按水平比较|按提升幅度比较)$/u,
    (request, zh = '', reading = '') => {
      const choices = { 自动选择度量: 'auto', 按水平比较: 'level', 按提升幅度比较: 'gain' };
      request.interpretation['measure'] = { [kpiNamed(zh)]: named(choices, reading) };
    },
  ],
  [
    /^已修复的违法违规行为(计入|不计)$/u,
    (request, reading = '') => {
      request.interpretation['repairedViolations'] = named({ 计入: 'count', 不计: 'ignore' }, reading);
    },
  ],
  [
    /^指标“(.+)”建设前 (\S+)、建设后 (\S+)$/u,
    (request, zh = '', before, after) =>
      report(request, zh, { before: Number(before), after: Number(after) }),
  ],
  [
    /^指标“(.+)”未填报$/u,
    (request, zh = '') => void (request.kpis = request.kpis.filter(({ kpi }) => kpi !== kpiNamed(zh))),
  ],
  [/^没有任何基准$/u, (request) => void (request.benchmarks = [])],
  [
    /^指标“(.+)”(水平)?的(\S+)基准：行业 (\S+)，样本 (\d+)，(?:平均值|(\S+) 分位数) (\S+)$/u,
    (request, zh = '', level, scope = '', industry = '', n, quantile, value) => {
      const kpi = kpiNamed(zh);
      const kept = request.benchmarks.filter((other) => other.kpi !== kpi || !assumed.has(other));
      const statistic =
        quantile === undefined ? { mean: Number(value) } : { quantiles: { [quantile]: Number(value) } };
      const region = scope === '省' ? { region: request.factory.province } : {};
      request.benchmarks = [
        ...kept,
        {
          kpi,
          ...(level === undefined ? {} : { measure: 'level' }),
          scope: named(scopeNames, scope),
          ...region,
          industry,
          n: Number(n),
          ...statistic,
        },
      ];
    },
  ],
];

/** The request a scenario's given steps describe. */
export function requestFrom(steps: readonly string[]): DraftRequest {
  const [first = '', ...rest] = steps;
  const tier = tiers.find(
    (candidate) => first === `一份${tierLabels[candidate].zh}申报材料，各项齐备且全部符合`,
  );
  if (tier === undefined) throw new Error(`场景应以一份申报材料开始：${first}`);
  const request = eligibleDossier(tier);
  for (const step of rest) {
    const given = givens.find(([pattern]) => pattern.test(step));
    if (given === undefined) throw new Error(`没有这样的步骤：${step}`);
    const [, ...words] = given[0].exec(step) ?? [];
    given[1](request, ...words);
  }
  return request;
}
