import {
  type Clause,
  type ClauseNode,
  type Edition,
  parameter,
  type Parameter,
  readingsNotPublished,
} from '../editions/edition.js';
import { formulaOf } from '../explanation/formula.js';
import { cites, type Scenario } from '../scenarios/gherkin.js';
import { modalityLabels, tierLabels, tiers } from '../vocabulary.js';
import { ruleWords } from './rule-words.js';
import { style } from './style.js';

/**
 * The side-by-side document (对照文本) of an edition: text, rule, parameters and scenarios of every clause, for a
 * reviewer to sign.
 * @returns a self-contained HTML page
 */
export function renderDocument(edition: Edition, scenarios: readonly Scenario[]): string {
  const { title, contentHash, status, note, clauses } = edition;
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${escape(title.zh)} 对照文本</title><style>${style}</style></head>
<body>
<h1>${escape(title.zh)} 对照文本</h1>
<p class="en">${escape(title.en)} · side by side: text, rule, parameters, scenarios. English is a reference translation (参考译文).</p>
<p>${status === 'draft' ? '<strong>草案，不得用于认定</strong> · ' : ''}${escape(note.zh)}</p>
<p class="id">${escape(contentHash ?? '未发布，无内容标识 / not published')}</p>
<table>
<thead><tr><th scope="col">原文</th><th scope="col">规则</th><th scope="col">参数</th><th scope="col">场景</th></tr></thead>
<tbody>
${rows(clauses, 0, edition, scenarios).join('\n')}
</tbody>
</table>
${interpretationSection(edition)}
${kpiSection(edition)}
${areaSection(edition)}
<h2>签署</h2>
<table class="sign"><thead><tr><th scope="col">审阅人</th><th scope="col">单位</th><th scope="col">意见</th><th scope="col">签名与日期</th></tr></thead>
<tbody><tr><td></td><td></td><td></td><td></td></tr></tbody></table>
</body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}

function rows(
  node: ClauseNode,
  depth: number,
  edition: Edition,
  scenarios: readonly Scenario[],
): readonly string[] {
  const below = (node.children ?? []).flatMap((child) =>
    rows(child, node.kind === 'clause' ? depth + 1 : depth, edition, scenarios),
  );
  const english = edition.translation.get(node.id) ?? '';
  const text = `<div class="legal">${escape(node.text).replaceAll('\n', '<br>')}</div><div class="en">${escape(english)}</div>`;
  const own =
    node.kind === 'clause'
      ? `<tr id="${escape(node.id)}"><td class="depth-${Math.min(depth, 2)}">${text}<div class="id">${escape(node.id)} · ${node.place ?? '转载'}</div></td>${clauseCells(node, edition, scenarios)}</tr>`
      : `<tr><td colspan="4">${text}</td></tr>`;
  return [own, ...below];
}

function clauseCells(clause: Clause, edition: Edition, scenarios: readonly Scenario[]): string {
  const words = ruleWords(clause.rule);
  const rule = `<div>${escape(modalityLabels[clause.modality].zh)}</div>${escape(words.zh)}<div class="en">${escape(words.en)}</div>`;
  const used = edition.parameters.filter((candidate) => reads(clause, candidate));
  const citing = [
    ...new Set(
      scenarios
        .filter((scenario) => cites(scenario, clause.id))
        .map(({ feature, title }) => `${feature} · ${title}`),
    ),
  ];
  return `<td>${rule}</td><td>${list(used.map((one) => parameterItem(clause, one)))}</td><td>${list(citing.map(escape))}</td>`;
}

/** Whether a clause's rule reads a parameter. */
function reads({ rule }: Clause, { id }: Parameter): boolean {
  switch (id) {
    case 'look-back-years':
      return rule.kind === 'no-accident' || rule.kind === 'no-violation';
    case 'accident-severity':
      return rule.kind === 'no-accident';
    case 'maturity-level':
      return rule.kind === 'maturity-at-least' && rule.level === undefined;
    case 'required-areas':
    case 'never-waived-areas':
      return rule.kind === 'areas-covered';
    case 'kpi-bar':
      return rule.kind === 'kpis-at-bar';
  }
}

function parameterItem(clause: Clause, { id, value, quote, provenance, from }: Parameter): string {
  const tier = tiers.find((candidate) => clause.id.startsWith(`${candidate}/`));
  const shown = tier !== undefined && isByTier(value) ? value[tier] : value;
  const origin =
    provenance === 'criteria' ? `“${escape(quote)}”` : '<span class="default">平台默认，非原文</span>';
  return `${escape(id)} = ${escape(JSON.stringify(shown))}<div class="aside">${origin}，自 ${from}</div>`;
}

function isByTier(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && tiers.every((tier) => tier in value);
}

function list(items: readonly string[]): string {
  return items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function interpretationSection({ interpretation }: Edition): string {
  const names: Readonly<Record<string, string>> = {
    mainKpis: '主要指标',
    requiredShare: '须达标比例',
    leadingQuantile: '“领先”对应的分位数',
    minimumSample: '最小样本量',
    measure: '比较的度量（未列出的自动选择：能比水平则比水平，否则比提升幅度）',
    repairedViolations: '已完成信用修复的违法违规行为（count 计入，ignore 不计）',
  };
  const items = Object.entries({ ...readingsNotPublished, ...interpretation }).map(
    ([key, value]) => `<tr><td>${names[key] ?? key}</td><td>${escape(JSON.stringify(value))}</td></tr>`,
  );
  return `<h2>解释 <span class="default">平台默认，非原文</span></h2><table><tbody>${items.join('')}</tbody></table>`;
}

function kpiSection(edition: Edition): string {
  const bars = Object.entries(parameter(edition, 'kpi-bar')).map(
    ([tier, { scope, level, passes }]) =>
      `<li>${tierLabels[tier as keyof typeof tierLabels].zh}：${scope} · ${level} · ${passes}</li>`,
  );
  const items = edition.kpis.map(
    (kpi) =>
      `<tr><td>${escape(kpi.zh)}<div class="en">${escape(kpi.en)}</div><div class="id">${kpi.id}</div></td><td>${kpi.unit}</td><td>${escape(formulaOf(kpi))}</td><td>${kpi.better}</td></tr>`,
  );
  return `<h2>指标目录 <span class="default">公式为平台默认，非原文</span></h2><ul>${bars.join('')}</ul>
<table><thead><tr><th scope="col">指标</th><th scope="col">单位</th><th scope="col">公式</th><th scope="col">方向</th></tr></thead><tbody>${items.join('')}</tbody></table>`;
}

function areaSection({ areas }: Edition): string {
  const items = areas.map(
    ({ names, segments, reference }) =>
      `<tr><td>${escape(names.join(' / '))}<div class="id">${escape(reference)}</div></td><td>${list(
        segments.map(({ name, scenarios = [] }) =>
          escape(
            scenarios.length === 0
              ? name
              : `${name}：${scenarios.map((scenario) => scenario.name).join('、')}`,
          ),
        ),
      )}</td></tr>`,
  );
  return `<h2>环节</h2><table><thead><tr><th scope="col">环节</th><th scope="col">指引环节与场景</th></tr></thead><tbody>${items.join('')}</tbody></table>`;
}
