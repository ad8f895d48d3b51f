import {
  type Bilingual,
  modalityLabels,
  needLabels,
  requestVerdictLabels,
  verdictLabels,
} from '../vocabulary.js';
import { type Explanation } from './explain.js';
import { type ProofNode } from './proof-node.js';

export type Language = keyof Bilingual;

const marks = { met: '✓', waived: '✓', 'not-met': '✗', undetermined: '?' } as const;

const words = {
  whyNot: { zh: '为什么不符合', en: 'Why not' },
  missing: { zh: '还缺什么（补齐即可判定）', en: 'What is missing (supplying it settles the verdict)' },
  layers: { zh: '由哪一层决定', en: 'Which layer decided' },
  input: { zh: '依据', en: 'input' },
  unknown: { zh: '未知', en: 'not known' },
  notDeciding: { zh: '不影响结论', en: 'not deciding' },
  platformDefault: { zh: '平台默认', en: 'platform default' },
  secondary: { zh: '转载，非原文', en: 'as reported, not the text' },
  notInForce: {
    zh: '注意：评价日期不在该版本的有效期内，不得据以认定。',
    en: 'Note: the day of reference is not in the validity of this edition; no award may rest on it.',
  },
  translation: { zh: '', en: 'English is a reference translation (参考译文); the Chinese text decides.' },
} as const satisfies Record<string, Bilingual>;

/** An explanation as plain text: the proof tree, then why not, then what is missing. */
export function renderExplanation(
  { result, proof, failed, settling }: Explanation,
  language: Language,
): string {
  const lines = renderNode(proof, 0, language);
  const section = (title: Bilingual, items: readonly string[]) => {
    if (items.length > 0) lines.push('', `${title[language]}:`, ...items.map((item) => `  - ${item}`));
  };
  section(words.whyNot, failed);
  section(
    words.missing,
    settling.map(
      ({ clause, need, kpi }) =>
        `${clause}: ${needLabels[need][language]}${kpi === undefined ? '' : ` (${kpi})`}`,
    ),
  );
  if (result.layers.length > 1)
    section(
      words.layers,
      result.layers.map(
        ({ layer, title, verdict }) =>
          `${result.decidedByLayers.includes(layer) ? '→ ' : ''}${title[language]}: ${requestVerdictLabels[verdict][language]}`,
      ),
    );
  if (!result.inForce) lines.push('', words.notInForce[language]);
  if (words.translation[language] !== '') lines.push('', words.translation[language]);
  return `${lines.join('\n')}\n`;
}

function renderNode(node: ProofNode, depth: number, language: Language): string[] {
  const indent = '  '.repeat(depth);
  const asides = [
    ...(node.modality === null ? [] : [modalityLabels[node.modality][language]]),
    ...(node.deciding ? [] : [words.notDeciding[language]]),
    ...(node.provenance === 'secondary' && node.kind === 'clause' ? [words.secondary[language]] : []),
  ];
  const aside = asides.length === 0 ? '' : ` [${asides.join(', ')}]`;
  const lines = [
    `${indent}${marks[node.verdict]} ${node.id}: ${verdictLabels[node.verdict][language]}${aside}`,
    `${indent}  ${node.text[language]}`,
  ];
  for (const { message } of node.reasons) lines.push(`${indent}  → ${message[language]}`);
  for (const { path, value } of node.inputs)
    lines.push(
      `${indent}  ${words.input[language]} ${path} = ${value === null ? words.unknown[language] : JSON.stringify(value)}`,
    );
  for (const { id, value, provenance } of node.parameters)
    if (provenance === 'platform-default')
      lines.push(`${indent}  ${id} = ${JSON.stringify(value)} (${words.platformDefault[language]})`);
  return [...lines, ...node.parts.flatMap((part) => renderNode(part, depth + 1, language))];
}
