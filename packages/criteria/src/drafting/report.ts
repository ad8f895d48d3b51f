import { ruleWords } from '../document/rule-words.js';
import { type Bilingual } from '../vocabulary.js';
import { type Change, type ChangeKind } from './changes.js';
import { type Drafted } from './draft-edition.js';
import { draftNodes } from './draft.js';
import { type Observation } from './observations.js';
import { renderWording, type Wording, wordsChanged } from './wording.js';

/** What a draft differs in and what is left to do, for people and for programs. */
export interface DraftReport {
  readonly id: string;
  readonly basedOn: string | null;
  /** How many clauses keep their id and their rule because their words are the same. */
  readonly clausesCarried: number;
  /** Ids of the clauses that no person has given a rule yet. */
  readonly openClauses: readonly string[];
  /** Ids of the parameters to be confirmed, because the words they were read from have changed. */
  readonly openParameters: readonly string[];
  readonly changes: readonly (Change & { readonly wording: readonly Wording[] })[];
  readonly observations: readonly Observation[];
}

/** Reports on a draft just made. */
export function reportOn({ draft, changes, openParameters, observations }: Drafted): DraftReport {
  const clauses = draftNodes(draft.clauses).filter((node) => node.kind === 'clause');
  const touched = new Set(changes.map(({ id }) => id));
  return {
    id: draft.id,
    basedOn: draft.basedOn,
    clausesCarried: clauses.filter(({ id, rule }) => rule !== null && !touched.has(id)).length,
    openClauses: clauses.flatMap(({ id, rule }) => (rule === null ? [id] : [])),
    openParameters,
    changes: changes.map((change) => ({
      ...change,
      wording: wordsChanged(change.before ?? '', change.after ?? ''),
    })),
    observations,
  };
}

const kinds: Readonly<Record<ChangeKind, Bilingual>> = {
  renumbered: { zh: '仅编号不同', en: 'only the number differs' },
  punctuation: {
    zh: '仅句末标点不同，规则沿用',
    en: 'only the punctuation at its end differs; the rule is carried',
  },
  changed: { zh: '文字有改动', en: 'words have changed' },
  new: { zh: '新增', en: 'new' },
  removed: { zh: '已删去', en: 'removed' },
};

/** The report as plain text. */
export function renderDraftReport(report: DraftReport, language: keyof Bilingual): string {
  const say = (zh: string, en: string) => (language === 'zh' ? zh : en);
  const change = ({ id, kind, wording, needsRule, suggestedRule }: DraftReport['changes'][number]) => [
    `  ${id}  ${kinds[kind][language]}`,
    `    ${renderWording(wording)}`,
    ...(needsRule ? [`    ${say('→ 需要规则', '→ needs a rule')}`] : []),
    ...(suggestedRule === undefined
      ? []
      : [`    ${say('原条款的规则：', 'the rule it had: ')}${ruleWords(suggestedRule)[language]}`]),
  ];
  const list = (ids: readonly string[]) =>
    ids.length === 0 ? [say('  无', '  none')] : ids.map((id) => `  ${id}`);
  return [
    say(
      `${report.id} 年版草案，以 ${report.basedOn ?? '—'} 年版为底本；${report.clausesCarried} 条的文字相同，编号和规则沿用。`,
      `Draft of edition ${report.id} upon ${report.basedOn ?? '–'}: ${report.clausesCarried} clauses have the same words and keep id and rule.`,
    ),
    '',
    say('一、与底本的不同（[-删去-] {+增加+}）', '1. What differs ([-gone-] {+come+})'),
    ...(report.changes.length === 0 ? list([]) : report.changes.flatMap(change)),
    '',
    say('二、需要规则的条款', '2. Clauses that need a rule'),
    ...list(report.openClauses),
    '',
    say('三、需要确认的参数（所依据的文字有改动）', '3. Parameters to confirm (their words have changed)'),
    ...list(report.openParameters),
    '',
    say('四、读文本时的疑问', '4. Doubts in reading the text'),
    ...(report.observations.length === 0
      ? list([])
      : report.observations.map(
          ({ line, message }) =>
            `  ${line === 0 ? '' : say(`第 ${line} 行：`, `line ${line}: `)}${message[language]}`,
        )),
    '',
  ].join('\n');
}
