import { type Action, type EnterpriseView } from '@tidu/contracts';
import { type Enterprise } from '@tidu/domain';
import { exactly } from '../views/exactly.js';

/** A registered enterprise (企业) as it is shown. */
export function enterpriseViewOf(
  uscc: string,
  { name, province, city, group }: Enterprise,
  version: number,
  actions: readonly Action[],
): EnterpriseView {
  return exactly<EnterpriseView>()({
    uscc,
    name,
    province,
    city,
    group: group ?? null,
    version,
    actions,
  });
}
