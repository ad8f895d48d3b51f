import { type FactoryRow } from '@tidu/contracts';
import { useQueries } from '@tanstack/react-query';
import { actionOn } from '../../api/actions.js';
import { factoryOf } from '../../api/resources.js';
import { type OwedReport } from '../../presentation/next-step.js';

/** The annual reports (年度报告) that the server says can be handed in now, one a factory at most. */
export function useOwedReports(factories: readonly FactoryRow[]): readonly OwedReport[] {
  const views = useQueries({ queries: factories.map(({ id }) => factoryOf(id)) });
  return views.flatMap(({ data }) => {
    const action = data && actionOn(data, 'submit-annual-report');
    const year = action?.leadsTo?.given?.['year'];
    return data && action?.whyNot === null && typeof year === 'number'
      ? [{ factoryId: data.id, factoryName: data.name, year }]
      : [];
  });
}
