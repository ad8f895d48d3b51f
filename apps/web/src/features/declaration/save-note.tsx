import { ErrorSummary, ProblemNotice } from '../../design/problem-notice.js';
import { chinaMinute } from '../../language/formats.js';
import { useSpeech } from '../../language/language.js';
import { type SaveState } from './use-section-draft.js';

/** The one place that says how what was typed stands with the server. */
export function SaveNote({ state }: { readonly state: SaveState }) {
  const { t } = useSpeech();
  switch (state.kind) {
    case 'unchanged':
      return <span className="quiet">{t('自动保存', 'Saved by itself')}</span>;
    case 'saving':
      return <span className="quiet">{t('正在保存…', 'Saving…')}</span>;
    case 'kept': {
      const time = chinaMinute(state.at).slice(11);
      return <span className="quiet">{t(`✓ 已保存 ${time}`, `✓ Saved ${time}`)}</span>;
    }
    case 'refused':
      return <span className="fault">{t('未保存', 'Not saved')}</span>;
  }
}

/** Why the server would not keep it. */
export function SaveRefusal({ state }: { readonly state: SaveState }) {
  if (state.kind !== 'refused') return null;
  return state.problem.issues === undefined ? (
    <ErrorSummary title={state.problem.message} faults={[]} />
  ) : (
    <ProblemNotice problem={state.problem} fieldOf={(path) => path.replace(/^\$\.content\.?/, '')} />
  );
}
