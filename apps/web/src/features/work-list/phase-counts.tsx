import { type ApplicationCounts, phaseNames, type Phase } from '@tidu/contracts';
import { Link } from '@tanstack/react-router';
import { countText } from '../../design/count-text.js';
import { useSpeech } from '../../language/language.js';

const phases = Object.keys(phaseNames) as Phase[];

/** How many applications stand in each phase, each a way to their list. */
export function PhaseCounts({
  counts,
  current,
}: {
  readonly counts: ApplicationCounts;
  readonly current?: Phase | undefined;
}) {
  const { t, say } = useSpeech();
  return (
    <ul className="phase-counts" aria-label={t('按状态', 'by state')}>
      <li>
        <Link to="/applications" {...(current === undefined && { 'aria-current': 'true' as const })}>
          <strong>{countText(counts.total)}</strong> {t('全部', 'all')}
        </Link>
      </li>
      {phases.map((phase) => {
        const count = counts.byPhase[phase];
        if (count === undefined) return null;
        return (
          <li key={phase}>
            <Link
              to="/applications"
              search={{ phase }}
              {...(current === phase && { 'aria-current': 'true' as const })}
            >
              <strong>{countText(count)}</strong> {say(phaseNames[phase])}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
