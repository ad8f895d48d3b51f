import { Link } from '@tanstack/react-router';
import { useMe } from '../../api/session.js';
import { useSpeech } from '../../language/language.js';
import { caseKindsOf } from '../../presentation/navigation.js';

/** The kinds of case files that concern the reader, each a way to its list. */
export function CaseTabs() {
  const { t, say } = useSpeech();
  const { role } = useMe();
  return (
    <nav className="tab-links" aria-label={t('案卷种类', 'kinds of case files')}>
      {caseKindsOf(role).map(({ contract, label }) => (
        <Link
          key={contract.plural}
          to="/cases/$plural"
          params={{ plural: contract.plural }}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          {say(label)}
        </Link>
      ))}
    </nav>
  );
}
