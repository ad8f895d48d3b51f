import { type DeclaredKpi } from '@tidu/contracts';
import { type KpiReport } from '@tidu/criteria';
import { type TypedFigure } from '../form/figure-input.js';

/** One indicator being filled in: what was typed, also where it cannot be read. */
export interface KpiEntry {
  readonly value?: TypedFigure;
  readonly before?: TypedFigure;
  readonly after?: TypedFigure;
  readonly unit?: string;
  readonly periodBefore?: string;
  readonly periodAfter?: string;
  readonly source?: string;
  readonly noBefore?: string;
  readonly remark?: string;
}
export type Figure = 'value' | 'before' | 'after';

/** The indicators of a form, by id. */
export type KpiDraft = Readonly<Record<string, KpiEntry>>;

/** Where a draft keeps, once for all indicators, why a new plant has no figures from before. */
export const NEW_PLANT = 'new-plant';

const figures = ['value', 'before', 'after'] as const;
const words = ['unit', 'periodBefore', 'periodAfter', 'source', 'noBefore', 'remark'] as const;

/** A draft from what was declared. */
export function kpiDraftOf(reports: readonly DeclaredKpi[] | undefined): KpiDraft {
  const entries = (reports ?? []).map(({ kpi, ...entry }): [string, KpiEntry] => [
    kpi,
    Object.fromEntries(Object.entries(entry).filter(([, said]) => said !== null)) as KpiEntry,
  ]);
  const reasons = new Set(entries.map(([, { noBefore }]) => noBefore));
  const [shared] = reasons;
  return reasons.size === 1 && shared !== undefined
    ? Object.fromEntries([...entries, [NEW_PLANT, { noBefore: shared }]])
    : Object.fromEntries(entries);
}

/** An indicator as it was typed. */
export type TypedReport = KpiEntry & { readonly kpi: string };

/**
 * What a draft declares: each indicator with a figure, in the order given. What cannot be read stays as it was typed, so that
 * the contract refuses it.
 */
export function reportsOf(draft: KpiDraft, order: readonly string[]): TypedReport[] {
  const shared = draft[NEW_PLANT]?.noBefore;
  return order.flatMap((kpi) => {
    const entry = draft[kpi];
    if (entry === undefined || !figures.some((figure) => isGiven(entry[figure]))) return [];
    const isAfterOnly = isGiven(entry.after) && !isGiven(entry.before) && !isGiven(entry.value);
    const isShared = isAfterOnly && !isGiven(entry.noBefore) && shared !== undefined && isGiven(shared);
    const said = isShared ? { noBefore: shared } : {};
    const kept = Object.entries(entry).filter(
      ([key, value]: [string, TypedFigure]) => isMember(key) && isGiven(value),
    );
    return [{ kpi, ...(Object.fromEntries(kept) as KpiEntry), ...said }];
  });
}

function isMember(key: string): boolean {
  return [...figures, ...words].some((member) => member === key);
}

export function isGiven(value: TypedFigure | undefined): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** What of a report the criteria can be asked about: the figures that can be read, and what is said of them. */
export function readableReport(report: TypedReport): KpiReport {
  const { kpi, unit, periodBefore, periodAfter, source } = report;
  const read = (figure: Figure) => {
    const value = readable(report[figure]);
    return value === null ? {} : { [figure]: value };
  };
  return {
    kpi,
    ...read('value'),
    ...read('before'),
    ...read('after'),
    ...(unit !== undefined && { unit }),
    ...(periodBefore !== undefined && { periodBefore }),
    ...(periodAfter !== undefined && { periodAfter }),
    ...(source !== undefined && { source }),
  };
}

/** A figure that can be read; null for what is not there or cannot be read. */
export function readable(value: TypedFigure | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
