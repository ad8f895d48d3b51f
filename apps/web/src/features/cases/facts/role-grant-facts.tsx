import { type CaseViewOf, roleNames } from '@tidu/contracts';
import { Facts } from '../../../design/facts.js';
import { useSpeech } from '../../../language/language.js';
import { regionName, unitName } from '../../../language/regions.js';

/** The grant of a role (角色授予): whose, which, for what, and by whom. */
export function RoleGrantFacts({ view }: { readonly view: CaseViewOf<'role-grant'> }) {
  const { t, say } = useSpeech();
  const { id, role, scope, place, reset, proposedBy, confirmedBy } = view.content;
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
          ...(scope.enterprise === undefined ? [] : [[t('企业', 'Enterprise'), scope.enterprise] as const]),
          ...(place === null ? [] : [[t('所在地', 'Place'), say(regionName(place))] as const]),
          ...(scope.unit === undefined ? [] : [[t('集团', 'Group'), say(unitName(scope.unit))] as const]),
          [t('提出人', 'Proposed by'), proposedBy === '' ? t('系统初装', 'at installation') : proposedBy],
          [t('确认人', 'Confirmed by'), confirmedBy ?? '—'],
          ...(reset === null
            ? []
            : [
                [
                  t('重置密码', 'Password reset'),
                  reset.releasedBy === null
                    ? t('已申请，待放行', 'asked for, to be released')
                    : t('已放行', 'released'),
                ] as const,
              ]),
        ]}
      />
    </section>
  );
}
