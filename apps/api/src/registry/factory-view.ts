import { type Action, type FactoryView, type TitleView } from '@tidu/contracts';
import { chinaDay, type Factory, standingOn, type Title } from '@tidu/domain';
import { exactly } from '../views/exactly.js';

/** A factory (工厂) at a time, with what its reader may do with it. */
export function factoryViewOf(
  id: string,
  state: Factory,
  version: number,
  actions: readonly Action[],
  now: string,
): FactoryView {
  const { enterprise, name, province, city, industry, branchUscc, title, titles, nurture, incidents } = state;
  return exactly<FactoryView>()({
    id,
    enterprise,
    name,
    province,
    city,
    industry,
    branchUscc,
    title: title === null ? null : titleViewOf(title),
    titles: titles.map(titleViewOf),
    standing: standingOn(state, chinaDay(now)),
    nurture: nurture.map(({ tier, since }) => ({ tier, since })),
    basis: title === null ? null : basisOf(title),
    incidents: incidents.map(
      ({ id: incidentId, kind, happenedOn, facts, source, reportedOn, actBy, settled }) => ({
        id: incidentId,
        kind,
        happenedOn,
        facts,
        source,
        reportedOn,
        actBy,
        settled,
      }),
    ),
    version,
    actions,
  });
}

function basisOf({ tier, basis: { applicationId, edition, interpretation } }: Title): FactoryView['basis'] {
  return { applicationId, edition, tier, interpretation };
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
