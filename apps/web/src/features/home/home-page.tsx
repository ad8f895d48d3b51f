import { useMe } from '../../api/session.js';
import { AdministrationHome } from './administration-home.js';
import { AuthorityHome } from './authority-home.js';
import { EnterpriseHome } from './enterprise-home.js';

/** What needs the reader, by role. */
export function HomePage() {
  const { role } = useMe();
  switch (role) {
    case 'enterprise':
      return <EnterpriseHome />;
    case 'district':
    case 'city':
    case 'group':
    case 'province':
    case 'miit':
    case 'auditor':
    case 'expert':
      return <AuthorityHome role={role} />;
    case 'system-admin':
    case 'security-admin':
    case 'audit-admin':
    case 'system':
    case 'public':
      return <AdministrationHome />;
  }
}
