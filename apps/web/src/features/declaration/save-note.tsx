import { ErrorSummary, ProblemNotice } from '../../design/problem-notice.js';
import { chinaMinute } from '../../language/formats.js';
import { type Bilingual, useSpeech } from '../../language/language.js';
import { type SaveState } from './use-section-draft.js';

/** Says when the section was saved, or what it still needs before it can be. */
export function SaveNote({
  state,
  names,
}: {
  readonly state: SaveState;
  readonly names: Readonly<Record<string, Bilingual>>;
}) {
  const { t } = useSpeech();
  switch (state.kind) {
    case 'unchanged':
      return (
        <p className="quiet" role="status">
          {t('离开输入框时自动保存。', 'Saved by itself when you leave a field.')}
        </p>
      );
    case 'saving':
      return (
        <p className="quiet" role="status">
          {t('正在保存…', 'Saving…')}
        </p>
      );
    case 'saved':
      return (
        <p className="quiet" role="status">
          {t(`已保存 ${chinaMinute(state.at)}`, `Saved at ${chinaMinute(state.at)}`)}
        </p>
      );
    case 'incomplete':
      return (
        <div className="quiet" role="status">
          {t(
            '已存为草稿，可随时离开；填完以下内容后自动正式保存：',
            'Kept as a draft, leave whenever you like; declared once these are filled in: ',
          )}
          {state.fields.map((field) => {
            const name = names[field] ?? { zh: '本项内容', en: 'this section' };
            return (
              <a key={field} href={`#${field}`} style={{ marginInline: 6 }}>
                {t(name.zh, name.en)}
              </a>
            );
          })}
        </div>
      );
    case 'conflict':
      return null;
    case 'refused':
      return state.problem.issues === undefined ? (
        <ErrorSummary title={state.problem.message} faults={[]} />
      ) : (
        <ProblemNotice problem={state.problem} />
      );
  }
}
