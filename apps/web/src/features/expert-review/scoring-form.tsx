import { type Application, type ScoringSheet } from '@tidu/contracts';
import { InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useApplicationCommand } from '../../api/commands.js';
import { ActButton } from '../../design/act-button.js';
import { ProblemNotice } from '../../design/problem-notice.js';
import { type Bilingual, useSpeech } from '../../language/language.js';

type Scores = Readonly<Record<string, number>>;

/** The campaign's scoring sheet (评分表): it informs beside the findings and replaces none of them. */
export function ScoringForm({
  application,
  sheet,
  recorded,
  hindrance,
}: {
  readonly application: Application;
  readonly sheet: ScoringSheet;
  readonly recorded: Scores | null;
  /** Why nothing can be scored now, in the server’s words; null where it can. */
  readonly hindrance: Bilingual | null;
}) {
  const { t, say } = useSpeech();
  const give = useApplicationCommand(application.id);
  const [scores, setScores] = useState<Scores>(recorded ?? {});
  const open = sheet.items.filter(({ id }) => scores[id] === undefined).length;
  const total = Object.values(scores).reduce((sum, score) => sum + score, 0);
  const full = sheet.items.reduce((sum, { max }) => sum + max, 0);
  const change = (id: string, score: number | null) => {
    const others = Object.entries(scores).filter(([each]) => each !== id);
    setScores(Object.fromEntries(score === null ? others : [...others, [id, score]]));
  };
  const disabled = hindrance !== null;
  const whyNot = disabled
    ? say(hindrance)
    : open > 0
      ? t(`还有 ${open} 项未评分。`, `${open} items have no score yet.`)
      : null;
  return (
    <section className="panel stack">
      <h2>{say(sheet.name)}</h2>
      {give.isError && <ProblemNotice problem={give.error.problem} />}
      <div className="scroll-x">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('评分项', 'Item')}</th>
              <th scope="col" className="number">
                {t('满分', 'Max')}
              </th>
              <th scope="col" className="number">
                {t('得分', 'Score')}
              </th>
            </tr>
          </thead>
          <tbody>
            {sheet.items.map(({ id, title, max, steps }) => (
              <tr key={id}>
                <th scope="row">{say(title)}</th>
                <td className="number">{max}</td>
                <td className="number">
                  {steps === undefined ? (
                    <InputNumber
                      aria-label={say(title)}
                      min={0}
                      max={max}
                      disabled={disabled}
                      value={scores[id] ?? null}
                      onChange={(score) => change(id, score)}
                    />
                  ) : (
                    <Select
                      aria-label={say(title)}
                      style={{ width: 90 }}
                      disabled={disabled}
                      value={scores[id] ?? null}
                      options={steps.map((step) => ({ value: step, label: step }))}
                      onChange={(score) => change(id, score)}
                    />
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        {t(`合计 ${total} / ${full}`, `Total ${total} of ${full}`)}
        {sheet.passMark !== null &&
          t(`，平均分合格线 ${sheet.passMark}`, `; the mean must reach ${sheet.passMark}`)}
      </p>
      <div>
        <ActButton
          whyNot={whyNot}
          loading={give.isPending}
          onClick={() => give.mutate({ type: 'record-scores', body: { scores: { ...scores } } })}
        >
          {t('保存评分', 'Save the scores')}
        </ActButton>
      </div>
    </section>
  );
}
