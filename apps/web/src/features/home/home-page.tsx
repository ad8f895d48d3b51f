import { useMe } from '../../api/session.js';
import { homes } from '../../presentation/homes.js';
import { AdministrationHome } from './administration-home.js';
import { AuthorityHome } from './authority-home.js';
import { EnterpriseHome } from './enterprise-home.js';

/** What needs the reader, on the home page of their role. */
export function HomePage() {
  const { role } = useMe();
  const home = homes[role];
  switch (home.page) {
    case 'standing':
      return <EnterpriseHome />;
    case 'applications':
      return <AuthorityHome words={home.words} />;
    case 'administration':
      return <AdministrationHome />;
  }
}
