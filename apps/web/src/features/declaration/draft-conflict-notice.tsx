import { type DraftView } from '../../api/resources.js';
import { Button } from 'antd';
import { chinaMinute } from '../../language/formats.js';
import { type Bilingual, useSpeech } from '../../language/language.js';

type Content = Readonly<Record<string, unknown>>;

function asContent(value: unknown): Content {
  return typeof value === 'object' && value !== null ? (value as Content) : {};
}

/** A value of a draft in one line; what is nested is shown as it is kept. */
function shown(value: unknown): string {
  if (value === undefined || value === null || value === '') return '—';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
}

/** Two pages have filled in the same section: both contents side by side, and the choice which to go on with. */
export function DraftConflictNotice({
  mine,
  theirs,
  names,
  onSettle,
}: {
  readonly mine: unknown;
  readonly theirs: DraftView;
  readonly names: Readonly<Record<string, Bilingual>>;
  readonly onSettle: (keep: 'mine' | 'theirs') => void;
}) {
  const { t, say } = useSpeech();
  const here = asContent(mine);
  const there = asContent(theirs.current?.content);
  const different = [...new Set([...Object.keys(here), ...Object.keys(there)])].filter(
    (key) => JSON.stringify(here[key]) !== JSON.stringify(there[key]),
  );
  const at = theirs.current === null ? '' : chinaMinute(theirs.current.savedAt);
  return (
    <section className="error-summary stack tight" role="alert">
      <h2>{t('另一个页面先保存了本项', 'Another page has saved this section first')}</h2>
      <p>
        {t(
          '两份内容都已保留，没有覆盖。请对照后选择以哪一份继续。',
          'Both contents are kept; nothing was overwritten. Compare them and choose which to go on with.',
        )}
      </p>
      <div className="scroll-x">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('内容', 'Field')}</th>
              <th scope="col">{t('本页', 'This page')}</th>
              <th scope="col">{t(`另一页 ${at}`, `The other page ${at}`)}</th>
            </tr>
          </thead>
          <tbody>
            {different.map((key) => (
              <tr key={key}>
                <th scope="row">{names[key] === undefined ? key : say(names[key])}</th>
                <td>{shown(here[key])}</td>
                <td>{shown(there[key])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="row">
        <Button onClick={() => onSettle('mine')}>{t('以本页为准', 'Go on with this page')}</Button>
        <Button onClick={() => onSettle('theirs')}>{t('以另一页为准', 'Go on with the other page')}</Button>
      </div>
    </section>
  );
}
