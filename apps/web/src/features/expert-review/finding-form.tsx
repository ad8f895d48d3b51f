import { type Evidence, type ExpertFinding } from '@tidu/contracts';
import { type ClauseSummary } from '@tidu/criteria';
import { Input, Radio, Select } from 'antd';
import { useEffect, useEffectEvent, useId, useState } from 'react';
import { useApplicationCommand } from '../../api/commands.js';
import { ActButton } from '../../design/act-button.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { type Bilingual, useSpeech } from '../../language/language.js';
import { findingNames } from './clause-list.js';

type Verdict = ExpertFinding['verdict'];
const verdicts = ['met', 'not-met', 'cannot-tell'] as const satisfies readonly Verdict[];

interface Props {
  readonly applicationId: string;
  readonly clause: ClauseSummary;
  readonly evidence: readonly Evidence[];
  readonly recorded: ExpertFinding | undefined;
  /** Why nothing can be recorded now, in the server’s words; null where it can. */
  readonly hindrance: Bilingual | null;
  readonly onMove: (step: 1 | -1) => void;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      /^(TEXTAREA|SELECT)$/.test(target.tagName) ||
      (target instanceof HTMLInputElement && target.type !== 'radio'))
  );
}

/** The expert's finding on one clause, given by mouse or by keyboard. */
export function FindingForm({ applicationId, clause, evidence, recorded, hindrance, onMove }: Props) {
  const { t, say } = useSpeech();
  const [verdict, setVerdict] = useState(recorded?.verdict);
  const [reason, setReason] = useState(recorded?.reason ?? '');
  const [cited, setCited] = useState<readonly string[]>(recorded?.evidence ?? []);
  const give = useApplicationCommand(applicationId);
  const reasonId = useId();
  const disabled = hindrance !== null;
  const whyNot = disabled
    ? say(hindrance)
    : verdict === undefined
      ? t('先选择结论。', 'Choose a verdict first.')
      : verdict !== 'met' && reason.trim() === ''
        ? t('不符合或无法判定时须说明理由。', 'Give a reason where it is not met or cannot be told.')
        : null;

  function save(): void {
    if (whyNot !== null || verdict === undefined || give.isPending) return;
    const findings = [{ clause: clause.id, verdict, reason, evidence: [...cited] }];
    give.mutate({ type: 'record-findings', body: { findings } }, { onSuccess: () => onMove(1) });
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
      return;
    }
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = verdicts[Number(event.key) - 1];
    if (chosen !== undefined && !disabled) setVerdict(chosen);
    else if (event.key === 'j') onMove(1);
    else if (event.key === 'k') onMove(-1);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <section className="panel stack">
      <h2>{t('我的意见', 'My finding')}</h2>
      {give.isError && <ProblemNotice problem={give.error.problem} />}
      <Radio.Group
        aria-label={t('结论', 'Verdict')}
        optionType="button"
        disabled={disabled}
        value={verdict}
        onChange={({ target }) => setVerdict(target.value as Verdict)}
        options={verdicts.map((value, index) => ({
          value,
          label: `${index + 1} ${say(findingNames[value])}`,
        }))}
      />
      <div className="labelled">
        <label htmlFor={reasonId}>{t('理由', 'Reason')}</label>
        <Input.TextArea
          id={reasonId}
          autoSize={{ minRows: 3 }}
          disabled={disabled}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      {evidence.length > 0 && (
        <Select
          mode="multiple"
          aria-label={t('引用的佐证', 'Evidence cited')}
          placeholder={t('引用的佐证（可不选）', 'evidence cited (optional)')}
          disabled={disabled}
          value={[...cited]}
          onChange={setCited}
          options={evidence.map(({ id, title }) => ({ value: id, label: title }))}
        />
      )}
      <div>
        <ActButton whyNot={whyNot} loading={give.isPending} onClick={save}>
          {t('保存并到下一条', 'Save and go on')}
        </ActButton>
      </div>
    </section>
  );
}
