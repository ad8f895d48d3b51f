import {
  accidentKindLabels,
  areaLabels,
  needLabels,
  requestVerdictLabels,
  severityLabels,
  tierLabels,
  verdictLabels,
} from '@tidu/criteria';
import { conflictKinds, industryInWords, type Message, placeInWords } from '@tidu/domain';
import { criteriaName } from './criteria-names.js';
import { isPerson, isTold } from './fields.js';

/** The names of accounts, by id. */
export type Names = ReadonlyMap<string, string>;

/** Fields that hold a division (GB/T 2260). */
const PLACES = new Set(['province', 'city', 'region', 'division']);

/** Lists longer than this are told by their number. */
const MOST = 50;

/** What the values of enumerated fields are called; what is not here is told as it stands. */
const values: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  tier: tierLabels,
  requires: tierLabels,
  verdict: {
    ...verdictLabels,
    ...requestVerdictLabels,
    'cannot-tell': { zh: '无法判断', en: 'cannot tell' },
  },
  need: needLabels,
  severity: severityLabels,
  kind: {
    ...conflictKinds,
    ...accidentKindLabels,
    self: { zh: '自评', en: 'self-assessed' },
    'third-party': { zh: '第三方评估', en: 'by a third party' },
  },
  field: { preferred: { zh: '优先', en: 'preferred' }, required: { zh: '必须', en: 'required' } },
  fields: areaLabels,
  specialty: { technical: { zh: '技术', en: 'technical' }, management: { zh: '管理', en: 'management' } },
  method: { designated: { zh: '指定', en: 'designated' }, drawn: { zh: '随机抽取', en: 'drawn' } },
  purpose: {
    upgrade: { zh: '申报新等级', en: 'a tier not held' },
    renewal: { zh: '到期复核', en: 'a new term' },
    panel: { zh: '组成专家组', en: 'a panel' },
    supplement: { zh: '补充候补', en: 'more in reserve' },
  },
  outcome: {
    dismissed: { zh: '异议不成立', en: 'dismissed' },
    upheld: { zh: '异议成立', en: 'upheld' },
    kept: { zh: '称号不变', en: 'kept' },
    cancelled: { zh: '转入撤销程序', en: 'taken to a revocation' },
    revoked: { zh: '撤销', en: 'revoked' },
    dropped: { zh: '不予撤销', en: 'dropped' },
    rectification: { zh: '限期整改', en: 'rectification' },
  },
  reason: {
    'window-closed': { zh: '申报期已截止', en: 'the window closed' },
    'correction-overdue': { zh: '逾期未补正', en: 'correction overdue' },
    'cultivation-over': { zh: '培育期已满', en: 'cultivation over' },
  },
};

function same(text: string): Message {
  return { zh: text, en: text };
}

/** A value of a field in words; null where there is nothing to say. */
export function wordsOf(value: unknown, field: string, names: Names): Message | null {
  switch (typeof value) {
    case 'boolean':
      return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
    case 'number':
      return same(String(value));
    case 'string':
      return value === '' ? null : textOf(value, field, names);
    case 'object':
      if (value === null) return null;
      return Array.isArray(value) ? listOf(value, field, names) : lineOf(value, names);
    default:
      return null;
  }
}

function textOf(value: string, field: string, names: Names): Message {
  if (isPerson(field)) return same(names.get(value) ?? value);
  if (field === 'industry') return same(industryInWords(value));
  if (PLACES.has(field)) return same(placeInWords(value));
  const known = Object.hasOwn(values, field) ? values[field] : undefined;
  const word = known !== undefined && Object.hasOwn(known, value) ? known[value] : undefined;
  return word ?? criteriaName(value) ?? same(value);
}

function listOf(list: readonly unknown[], field: string, names: Names): Message | null {
  if (list.length === 0) return null;
  if (list.length > MOST) return { zh: `${list.length} 项`, en: `${list.length} items` };
  const spoken = counted(list.flatMap((element) => wordsOf(element, field, names) ?? []));
  const isOfLines = list.some((element) => typeof element === 'object');
  return isOfLines ? joined(spoken, '\n', '\n') : joined(spoken, '、', ', ');
}

/** What is said again and again is said once, with how often. */
function counted(spoken: readonly Message[]): Message[] {
  const times = new Map<string, number>();
  for (const { zh } of spoken) times.set(zh, (times.get(zh) ?? 0) + 1);
  const [...once] = new Map(spoken.map((message) => [message.zh, message])).values();
  return once.map((message) => {
    const count = times.get(message.zh) ?? 1;
    return count === 1
      ? message
      : { zh: `${message.zh}（${count} 项）`, en: `${message.en} (${count} times)` };
  });
}

/** An object within a list, on one line. */
function lineOf(value: object, names: Names): Message | null {
  if ('zh' in value && 'en' in value) return { zh: String(value.zh), en: String(value.en) };
  const spoken = Object.entries(value).flatMap(([field, held]) =>
    isTold(field) ? (wordsOf(held, field, names) ?? []) : [],
  );
  return spoken.length === 0 ? null : joined(spoken, '：', ': ');
}

function joined(spoken: readonly Message[], zh: string, en: string): Message {
  return { zh: spoken.map((one) => one.zh).join(zh), en: spoken.map((one) => one.en).join(en) };
}
