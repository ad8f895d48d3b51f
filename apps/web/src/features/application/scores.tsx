import { type Application, procedureOf } from '@tidu/contracts';
import { useSpeech } from '../../language/language.js';

/** The scores on the campaign's sheet (评分表), where it has one. */
export function Scores({ application }: { readonly application: Application }) {
  const { t, say } = useSpeech();
  const { campaign, panel, meanScore } = application;
  const sheet = campaign === null ? null : procedureOf(campaign).scoring;
  if (sheet === null) return null;
  const scored = panel.filter(({ scores }) => scores !== null);
  return (
    <section className="panel stack tight">
      <h2>{say(sheet.name)}</h2>
      <p>
        {meanScore === null
          ? t(`${scored.length} 位专家已评分。`, `${scored.length} experts have scored.`)
          : t(`平均分 ${meanScore}。`, `Mean score ${meanScore}.`)}{' '}
        {sheet.passMark !== null && t(`合格线 ${sheet.passMark}。`, `Pass mark ${sheet.passMark}.`)}
      </p>
      {scored.length > 0 && (
        <div className="scroll-x">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{t('评分项', 'Item')}</th>
                <th scope="col" className="number">
                  {t('满分', 'Max')}
                </th>
                {scored.map(({ expert }, index) => (
                  <th key={expert} scope="col" className="number">
                    {t(`专家 ${index + 1}`, `Expert ${index + 1}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {sheet.items.map(({ id, title, max }) => (
                <tr key={id}>
                  <th scope="row">{say(title)}</th>
                  <td className="number">{max}</td>
                  {scored.map(({ expert, scores }) => (
                    <td key={expert} className="number">
                      {scores?.[id] ?? '—'}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
