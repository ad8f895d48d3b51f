/** What a list of case files is narrowed to, and what one is opened for. */
export interface CaseSearch {
  readonly phase?: string;
  readonly campaignId?: string;
  readonly applicationId?: string;
  readonly appealId?: string;
  readonly factoryId?: string;
}

/** The filters as they stand in the address; what is not understood is left out. */
export function caseSearch(given: Readonly<Record<string, unknown>>): CaseSearch {
  const names = ['phase', 'campaignId', 'applicationId', 'appealId', 'factoryId'] as const;
  return Object.fromEntries(
    names.flatMap((name) =>
      typeof given[name] === 'string' && given[name] !== '' ? [[name, given[name]]] : [],
    ),
  );
}
