import { type CaseViewOf, roleNames } from '@tidu/contracts';
import { Facts } from '../../../design/facts.js';
import { useSpeech } from '../../../language/language.js';
import { regionName, unitName } from '../../../language/regions.js';

/** The grant of a role (角色授予): whose, which, for what, and by whom. */
export function RoleGrantFacts({ view }: { readonly view: CaseViewOf<'role-grant'> }) {
  const { t, say } = useSpeech();
  const { id, role, scope, proposedBy, confirmedBy } = view.content;
  return (
    <section className="panel stack tight">
      <h2>{t('角色与范围', 'Role and scope')}</h2>
      <Facts
        rows={[
          [t('账号编号', 'Account'), id],
          [t('角色', 'Role'), role === null ? '—' : say(roleNames[role])],
          ...(scope.region === undefined
            ? []
            : [[t('管辖地区', 'Division'), say(regionName(scope.region))] as const]),
          ...(scope.unit === undefined ? [] : [[t('集团', 'Group'), say(unitName(scope.unit))] as const]),
          [t('提出人', 'Proposed by'), proposedBy === '' ? t('系统初装', 'at installation') : proposedBy],
          [t('确认人', 'Confirmed by'), confirmedBy ?? '—'],
        ]}
      />
    </section>
  );
}
