import { parseArgs } from 'node:util';
import { clauseTree, sourceText } from '../editions/reading.js';
import { editionIds } from '../editions/registry.js';
import { explain } from '../explanation/explain.js';
import { renderExplanation } from '../explanation/render.js';
import { gap } from '../gap/gap.js';
import { renderGap } from '../gap/render.js';
import { renderDraftReport } from '../drafting/report.js';
import { type OverlaidRequest } from '../overlays/evaluate-overlaid.js';
import { type Issue } from '../request/request.js';
import { type Tier, tiers } from '../vocabulary.js';
import { renderComparison } from '../what-if/render.js';
import { whatIf } from '../what-if/what-if.js';
import { documentOf } from './document.js';
import { checkDraftFile, draftFrom } from './drafts.js';
import { tryDraft } from './try-draft.js';
import { BadInput, badInput, print, readJson, runCommand, writeJson } from './terminal.js';

const usage = `用法 / usage:
  criteria source --edition 2024            要素条件全文，由条款重新拼成 / full text, re-assembled from the clauses
  criteria tree --edition 2024              条款树（JSON） / the clause tree as JSON
  criteria explain case.json                判定依据 / the proof of the verdict
  criteria gap case.json --tier advanced    差距与最小改变集 / what would make it eligible
  criteria whatif case.json --edition 2025  换一版本或级别会怎样 / what flips under another edition or tier
  criteria document --edition 2024          对照文本（HTML） / the side-by-side document
  criteria draft --from text.docx --id 2027 --out draft.json
                                            由正式文本起草版本 / draft an edition from an official text
  criteria check draft.json                 草案是否齐备，场景是否通过 / is the draft complete, do its scenarios hold
  criteria what-if draft.json --jsonl in    草案会改变谁 / whom the draft changes, one request a line
选项 / options: --lang zh|en  --json`;

const options = {
  edition: { type: 'string' },
  tier: { type: 'string' },
  lang: { type: 'string', default: 'zh' },
  json: { type: 'boolean', default: false },
  from: { type: 'string' },
  id: { type: 'string' },
  out: { type: 'string' },
  jsonl: { type: 'string' },
} as const;

function readArguments() {
  let parsed;
  try {
    parsed = parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new BadInput(`${String(error)}\n${usage}`);
  }
  const { values, positionals } = parsed;
  const { edition, tier, lang } = values;
  if (edition !== undefined && !editionIds.includes(edition))
    throw new BadInput(
      `没有版本 ${edition}；现有 ${editionIds.join('、')} / no edition ${edition}; there are ${editionIds.join(', ')}`,
    );
  if (lang !== 'zh' && lang !== 'en') throw new BadInput(`--lang zh | en\n${usage}`);
  const language: 'zh' | 'en' = lang;
  return {
    command: positionals[0],
    file: positionals[1] ?? '-',
    edition,
    tier: tierNamed(tier),
    lang: language,
    json: values.json,
    from: values.from,
    id: values.id,
    out: values.out,
    jsonl: values.jsonl,
  };
}

function tierNamed(name: string | undefined): Tier | undefined {
  if (name === undefined) return undefined;
  const tier = tiers.find((candidate) => candidate === name);
  if (tier === undefined) throw new BadInput(`--tier ${tiers.join(' | ')}`);
  return tier;
}

async function main(): Promise<void> {
  const { command, file, edition: named, tier, lang, json, from, id, out, jsonl } = readArguments();
  const edition = named ?? '2024';
  const show = (value: unknown, text: string) => print(json ? `${JSON.stringify(value, null, 2)}\n` : text);
  switch (command) {
    case 'source':
      return print(textOf(edition));
    case 'tree':
      return print(`${JSON.stringify(clauseTree(edition), null, 2)}\n`);
    case 'document':
      return print(documentOf(edition));
    case 'explain': {
      const { explanation } = sound(explain(readJson(file)));
      return show(explanation, renderExplanation(explanation, lang));
    }
    case 'gap': {
      const found = sound(gap(readRequest(file), tier));
      return show(found.gap, renderGap(found.gap, lang));
    }
    case 'whatif': {
      const supposition = {
        ...(named === undefined ? {} : { edition: named }),
        ...(tier === undefined ? {} : { tier }),
      };
      const { comparison } = sound(whatIf(readRequest(file), supposition));
      return show(comparison, renderComparison(comparison, lang));
    }
    case 'draft': {
      if (from === undefined || id === undefined) throw new BadInput(usage);
      const { draft, report } = await draftFrom(from, id, edition);
      if (out !== undefined) writeJson(out, draft);
      return show({ report, draft }, renderDraftReport(report, lang));
    }
    case 'check':
      return checkDraftFile(file, lang, json);
    case 'what-if': {
      if (jsonl === undefined) throw new BadInput(usage);
      return tryDraft(file, jsonl, lang, json);
    }
    default:
      throw new BadInput(usage);
  }
}

function textOf(edition: string): string {
  try {
    return sourceText(edition);
  } catch (error) {
    throw error instanceof RangeError ? new BadInput(error.message) : error;
  }
}

/** A request as read; the functions that take it check it themselves, wholly, before they use it. */
function readRequest(file: string): OverlaidRequest {
  const input = readJson(file);
  if (typeof input !== 'object' || input === null)
    throw new BadInput('$: 请求应为 JSON 对象 / the request must be a JSON object');
  return input as OverlaidRequest;
}

function sound<T extends { readonly ok: true }>(
  answer: T | { readonly ok: false; readonly issues: readonly Issue[] },
): T {
  if (!answer.ok) throw badInput(answer.issues);
  return answer;
}

await runCommand(main);
