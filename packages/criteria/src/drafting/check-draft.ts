import { type Edition, parameter } from '../editions/edition.js';
import { planOf } from '../editions/plan.js';
import { findEdition, withEdition } from '../editions/registry.js';
import { Faults } from '../request/faults.js';
import { type Issue } from '../request/request.js';
import { evaluate } from '../verdict/evaluate.js';
import { tiers } from '../vocabulary.js';
import { comparable } from './characters.js';
import { wholeText } from './carry.js';
import { type DraftNode, draftNodes, type EditionDraft, editionOf } from './draft.js';
import { runScenarios } from './scenarios.js';

/** What stands between a draft and its publication, and what its scenarios come to. */
export interface DraftCheck {
  /** Whether dossiers can be tried under it: open clauses are left to people, and come out undetermined. */
  readonly runnable: boolean;
  /** What must be mended before it may be published. */
  readonly faults: readonly Issue[];
  /** What a person should know of; it stands in no one's way. */
  readonly notices: readonly Issue[];
  readonly scenarios: { readonly passed: number; readonly failed: number };
}

/** Checks a draft that is sound in form ({@link readDraft}). */
export function checkDraft(draft: EditionDraft): DraftCheck {
  const broken = new Faults();
  const open = new Faults();
  const notices = new Faults();
  const nodes = draftNodes(draft.clauses);
  if (findEdition(draft.id)?.status === 'in-force')
    broken.add(
      '$.id',
      '这一版本已经发布，不能更改',
      'an edition of this id is published and cannot be changed',
    );
  checkText(draft, nodes, open);
  checkIds(nodes, broken);
  checkClauses(draft, nodes, broken, open);
  checkParameters(draft, nodes, broken, open);
  checkParts(nodes, broken);
  const scenarios = broken.found === 0 ? tryOut(draft, broken, open) : noneRun;
  noticeUncited(draft, nodes, notices);
  return {
    runnable: broken.found === 0,
    faults: [...broken.issues, ...open.issues],
    notices: notices.issues,
    scenarios,
  };
}

const noneRun = { passed: 0, failed: 0 };

function tryOut(draft: EditionDraft, broken: Faults, open: Faults): DraftCheck['scenarios'] {
  const edition = editionOf(draft);
  checkTiers(edition, broken, open);
  if (broken.found > 0) return noneRun;
  const shelf = withEdition(edition);
  return runScenarios(draft, (request) => evaluate(request, shelf), open);
}

function pathOf(id: string): string {
  return `$.clauses[${JSON.stringify(id)}]`;
}

/** Every character of the text is in one node: nobody dropped or wrote words while setting rules. */
function checkText({ source }: EditionDraft, nodes: readonly DraftNode[], faults: Faults): void {
  const lines = source.split('\n');
  const inTree: string[] = [];
  for (const { id, text, place } of nodes) {
    const line = Number(place?.split(':')[0]) - 1;
    if (id.startsWith('page-marks/') && comparable(lines[line] ?? '') === comparable(text)) lines[line] = '';
    else inTree.push(text);
  }
  if (comparable(inTree.join('')) !== comparable(lines.join('')))
    faults.add('$.source', '条款合起来与原文不一致', 'the clauses together are not the text of source');
}

function checkIds(nodes: readonly DraftNode[], faults: Faults): void {
  const ids = nodes.map(({ id }) => id);
  for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index)))
    faults.add(pathOf(id), '编号重复', 'this id is given twice');
}

function checkClauses(
  { kpis }: EditionDraft,
  nodes: readonly DraftNode[],
  broken: Faults,
  open: Faults,
): void {
  for (const node of nodes) {
    if (node.kind !== 'clause') continue;
    const { id, rule, modality } = node;
    const beneath = (node.children ?? []).filter(({ kind }) => kind === 'clause').length;
    if (rule === null) {
      open.add(pathOf(id), '尚无规则；由人认定的请写 judged', 'has no rule yet; judged where people decide');
      continue;
    }
    if (rule.kind === 'all-of' && beneath === 0)
      broken.add(pathOf(id), '没有下级条款，不能用 all-of', 'all-of needs clauses beneath it');
    if (rule.kind !== 'all-of' && beneath > 0)
      broken.add(
        pathOf(id),
        '有下级条款的只能用 all-of',
        'a clause with clauses beneath it takes all-of only',
      );
    if (rule.kind === 'kpi-at-least' && !kpis.some((kpi) => kpi.id === rule.kpi))
      broken.add(pathOf(id), `没有指标 ${rule.kpi}`, `there is no KPI ${rule.kpi}`);
    if (modality === 'in-principle' && rule.kind !== 'areas-covered')
      broken.add(pathOf(id), '原则上只用于环节覆盖', 'in principle is for area coverage only');
  }
}

function checkParameters(
  { parameters, interpretation, kpis }: EditionDraft,
  nodes: readonly DraftNode[],
  broken: Faults,
  open: Faults,
): void {
  const needed = [
    'look-back-years',
    'accident-severity',
    'maturity-level',
    'required-areas',
    'never-waived-areas',
    'kpi-bar',
  ];
  for (const id of needed)
    if (parameters.filter((one) => one.id === id).length !== 1)
      broken.add('$.parameters', `参数 ${id} 应恰有一个`, `there must be one parameter ${id}`);
  parameters.forEach(({ id, open: isOpen, reference, quote, provenance }, index) => {
    const path = `$.parameters[${index}]`;
    if (isOpen)
      open.add(
        `${path}.open`,
        `${id} 所依据的文字有改动，请确认后删去 open`,
        `the words of ${id} have changed: confirm it and take open away`,
      );
    const referred = nodes.filter((node) => `/${node.id}`.endsWith(`/${reference}`));
    if (referred.length === 0)
      open.add(`${path}.reference`, `没有条款 ${reference}`, `there is no clause ${reference}`);
    else if (
      provenance === 'criteria' &&
      !referred.some((node) => comparable(wholeText(node)).includes(comparable(quote)))
    )
      open.add(`${path}.quote`, `条款中没有“${quote}”`, 'the clause does not say so');
  });
  const known = new Set(kpis.map(({ id }) => id));
  interpretation.mainKpis.forEach((id, index) => {
    if (!known.has(id))
      broken.add(`$.interpretation.mainKpis[${index}]`, `没有指标 ${id}`, `there is no KPI ${id}`);
  });
}

function checkParts(nodes: readonly DraftNode[], faults: Faults): void {
  const ids = new Set(nodes.map(({ id }) => id));
  const absent = ['base', ...tiers].filter((part) => !ids.has(`part/${part}`));
  for (const part of absent)
    faults.add('$.clauses', `没有 part/${part} 这一部分`, `there is no part/${part}`);
}

function checkTiers(edition: Edition, broken: Faults, open: Faults): void {
  for (const tier of tiers) {
    const { areaPositions, clauses } = planOf(edition).tiers[tier];
    const required = parameter(edition, 'required-areas')[tier];
    for (const area of required)
      if (!areaPositions.has(area))
        broken.add(
          '$.clauses',
          `${tier} 没有环节 ${area} 的条款`,
          `${tier} has no clause of the area ${area}`,
        );
    for (const [area, position] of areaPositions) {
      const clause = clauses[position];
      if (clause !== undefined && (clause.modality === 'encouraged') === required.includes(area))
        open.add(
          pathOf(clause.id),
          '情态与须覆盖的环节不一致',
          'its modality and the required areas do not agree',
        );
    }
    for (const kind of ['areas-covered', 'kpis-at-bar'] as const)
      if (!clauses.some(({ rule }) => rule.kind === kind))
        open.add(
          '$.clauses',
          `${tier} 没有规则为 ${kind} 的条款`,
          `no clause of ${tier} has the rule ${kind}`,
        );
  }
}

function noticeUncited(
  { scenarios, translation }: EditionDraft,
  nodes: readonly DraftNode[],
  notices: Faults,
): void {
  const cited = new Set(scenarios.flatMap(({ expect }) => Object.keys(expect.clauses ?? {})));
  const clauses = nodes.filter(({ kind }) => kind === 'clause');
  const uncited = clauses.filter(({ id }) => !cited.has(id)).length;
  if (uncited > 0)
    notices.add('$.scenarios', `${uncited} 条没有场景`, `no scenario expects anything of ${uncited} clauses`);
  const untranslated = clauses.filter(({ id }) => translation[id] === undefined).length;
  if (untranslated > 0)
    notices.add(
      '$.translation',
      `${untranslated} 条没有参考译文`,
      `${untranslated} clauses have no reference translation`,
    );
}
