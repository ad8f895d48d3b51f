import { type ApplicationCounts, phaseNames, type Phase } from '@tidu/contracts';
import { Link } from '@tanstack/react-router';
import { countText } from '../../design/count-text.js';
import { useSpeech } from '../../language/language.js';
import { countedBy, type WorkListSearch } from './search.js';

const phases = Object.keys(phaseNames) as Phase[];

/** How many applications stand in each phase, each a way to their list. */
export function PhaseCounts({
  counts,
  search = {},
}: {
  readonly counts: ApplicationCounts;
  /** The filters the counts were taken with: each number leads to the list it counts. */
  readonly search?: WorkListSearch;
}) {
  const { t, say } = useSpeech();
  const current = search.phase;
  const filters = countedBy(search);
  return (
    <ul className="phase-counts" aria-label={t('按状态', 'by state')}>
      <li>
        <Link
          to="/applications"
          search={filters}
          {...(current === undefined && { 'aria-current': 'true' as const })}
        >
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
              search={{ ...filters, phase }}
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
