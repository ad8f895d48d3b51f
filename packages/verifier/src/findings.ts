/** The same in Chinese and in English. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Which event a finding is about. */
export interface EventRef {
  readonly stream: string;
  readonly version: number;
  /** Absent where the event itself is not there. */
  readonly type?: string;
  /** Its place in the log, where that is known. */
  readonly index?: number;
}

/** What is checked, in the order of the table, and what people call it. */
export const checks = {
  file: { zh: '文件完整', en: 'files' },
  checkpoint: { zh: '检查点签名', en: 'checkpoint' },
  witness: { zh: '见证', en: 'witnesses' },
  events: { zh: '事件与证明', en: 'events and proofs' },
  order: { zh: '次序与依据', en: 'order and basis' },
  completeness: { zh: '完整无缺', en: 'completeness' },
  replay: { zh: '重放结论', en: 'replay' },
  evaluation: { zh: '评价重算', en: 'evaluation' },
  draws: { zh: '抽取重算', en: 'draws' },
  evidence: { zh: '佐证材料', en: 'evidence' },
} as const satisfies Readonly<Record<string, Words>>;
export type CheckName = keyof typeof checks;

/** Everything that can be found wrong: under which check, and what that means. */
export const faults = {
  'file-unreadable': ['file', '文件无法打开或已损坏', 'The file cannot be opened or is damaged'],
  'file-missing': ['file', '缺少文件', 'A file is missing'],
  'file-altered': ['file', '文件内容与清单不符', 'A file is not what the list of files says'],
  'file-unlisted': ['file', '有清单之外的文件', 'There is a file that the list does not name'],
  'manifest-unreadable': ['file', '卷宗清单无法识别', 'The manifest cannot be read'],
  'line-unreadable': ['file', '有一行不是事件', 'A line is no event'],
  'viewer-altered': ['file', '查看页与事件不符', 'The page to look at is not what the events give'],
  'checkpoint-unreadable': ['checkpoint', '检查点无法识别', 'The checkpoint cannot be read'],
  'log-unknown': [
    'checkpoint',
    '检查点没有策略所信任台账的签名',
    'The checkpoint is not signed by a log that the policy trusts',
  ],
  'signature-forged': ['checkpoint', '签名与检查点不符', 'A signature does not sign this checkpoint'],
  'log-forked': [
    'checkpoint',
    '与已知检查点出自不同的台账历史（分叉）',
    'The log has another history than the known checkpoint (a fork)',
  ],
  'log-rewound': [
    'checkpoint',
    '早于已知的检查点（回退）',
    'This is older than the known checkpoint (rewound)',
  ],
  'history-unproved': [
    'checkpoint',
    '未能证明已知检查点是其开头',
    'It is not proved that the known checkpoint is its beginning',
  ],
  'witness-missing': ['witness', '见证方未达策略所要求', 'The witnesses are fewer than the policy asks for'],
  'event-altered': ['events', '事件内容与封存时不同', 'The event is not what was sealed'],
  'event-not-in-log': ['events', '事件不在所签署的台账中', 'The event is not in the signed log'],
  'event-unproved': ['events', '事件没有可用的证明', 'The event has no proof that holds'],
  'event-beyond-checkpoint': ['events', '事件晚于检查点', 'The event is later than the checkpoint'],
  'entry-altered': ['events', '台账条目与检查点不符', 'An entry of the log does not fit its checkpoint'],
  'event-repeated': ['order', '事件重复出现', 'The event stands there twice'],
  'event-out-of-order': ['order', '事件次序颠倒', 'The event is out of order'],
  'event-foreign': ['order', '事件属于另一序列', 'The event belongs to another stream'],
  'basis-overtaken': [
    'order',
    '决定所依据的内容在作出之前已有变动',
    'What the decision rested on had changed before it was made',
  ],
  'event-missing': ['completeness', '缺少事件', 'An event is missing'],
  'stream-truncated': ['completeness', '序列末尾的事件缺失', 'The end of the stream is missing'],
  'stream-missing': ['completeness', '缺少决定所依据的序列', 'A stream that a decision rested on is missing'],
  'completeness-unproved': [
    'completeness',
    '不能证明序列完整',
    'It is not proved that the stream is complete',
  ],
  'stream-hidden': ['completeness', '声称不存在的序列其实存在', 'A stream said not to exist does'],
  'log-incomplete': ['completeness', '台账缺少部分内容', 'A part of the log is missing'],
  'counts-differ': [
    'completeness',
    '条目所记数量与事件不符',
    'The numbers an entry states are not those of the events',
  ],
  'outcome-differs': [
    'replay',
    '重放所得结论与卷宗所载不同',
    'Replaying gives another outcome than is stated',
  ],
  'other-application': [
    'replay',
    '卷宗所载申报与事件不符',
    'The events are of another application than is stated',
  ],
  'event-unreplayable': ['replay', '事件不能重放', 'The event cannot be replayed'],
  'decision-without-ground': [
    'replay',
    '认定时评价结果并非符合',
    'The award was made while the evaluation did not say eligible',
  ],
  'edition-altered': [
    'evaluation',
    '所附要素条件版本与所记哈希不符',
    'The edition enclosed has not the recorded hash',
  ],
  'edition-unknown': ['evaluation', '所记要素条件版本未知', 'The recorded edition is unknown'],
  'inputs-differ': ['evaluation', '评价输入与当时的申报不符', 'The inputs are not what had been declared'],
  'evaluation-differs': ['evaluation', '重新评价的结果不同', 'Evaluating again gives another result'],
  'draw-differs': ['draws', '重新抽取的结果不同', 'Drawing again gives another result'],
  'evidence-altered': ['evidence', '佐证文件与所记哈希不符', 'A piece of evidence has not the recorded hash'],
  'evidence-unnamed': ['evidence', '附有事件未提及的文件', 'A file is enclosed that no event names'],
} as const satisfies Readonly<Record<string, readonly [CheckName, string, string]>>;
export type FaultCode = keyof typeof faults;

/** One thing that is wrong, in words, and the event it is about. */
export interface Finding {
  readonly code: FaultCode;
  readonly check: CheckName;
  readonly message: Words;
  readonly event?: EventRef;
}

/** Makes a finding; `detail` says what exactly, where the event does not. */
export function finding(
  code: FaultCode,
  { event, detail }: { event?: EventRef | undefined; detail?: string } = {},
): Finding {
  const [check, zh, en] = faults[code];
  const what = [event === undefined ? '' : eventName(event), detail ?? '']
    .filter((part) => part !== '')
    .join(' · ');
  const message =
    what === '' ? { zh: `${zh}。`, en: `${en}.` } : { zh: `${zh}：${what}。`, en: `${en}: ${what}.` };
  return { code, check, message, ...(event === undefined ? {} : { event }) };
}

/** An event as people find it again: stream, place in it, type. */
function eventName({ stream, version, type }: EventRef): string {
  return type === undefined ? `${stream} #${version}` : `${stream} #${version} ${type}`;
}
