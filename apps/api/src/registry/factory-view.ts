import { type Action, type FactoryRow, type FactoryView, type TitleView } from '@tidu/contracts';
import { type Factory, type Title } from '@tidu/domain';
import { exactly } from '../views/exactly.js';

/** A factory (工厂) as lists show it. */
export function factoryRowOf(id: string, state: Factory, version: number): FactoryRow {
  const { enterprise, name, province, city, industry, branchUscc, title, titles, barUntil, nurture } = state;
  return exactly<FactoryRow>()({
    id,
    enterprise,
    name,
    province,
    city,
    industry,
    branchUscc,
    title: title === null ? null : titleViewOf(title),
    titles: titles.map(titleViewOf),
    barUntil,
    nurture: nurture.map(({ tier, since }) => ({ tier, since })),
    version,
  });
}

/** A factory, with what its reader may do with it. */
export function factoryViewOf(
  id: string,
  state: Factory,
  version: number,
  actions: readonly Action[],
): FactoryView {
  return { ...factoryRowOf(id, state, version), actions };
}

/** A title (称号) as it is shown; what it rests on stays in the record. */
export function titleViewOf(title: Title): TitleView {
  const { tier, certificateNumber, validFrom, validUntil, kind, status, endedOn, replacedBy } = title;
  return exactly<TitleView>()({
    tier,
    certificateNumber,
    validFrom,
    validUntil,
    kind,
    status,
    endedOn,
    replacedBy,
  });
}
