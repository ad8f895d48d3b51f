import { type Campaign } from '../campaign/campaign.js';
import { type DecisionContext } from '../core/decision.js';

/** The other streams a decision on a factory rests on. */
export interface FactoryRelated {
  readonly campaign?: Campaign;
  readonly enterprise?: { readonly group?: string };
  /** The re-evaluation of the year whose report is missed. */
  readonly reEvaluation?: { readonly phase: string };
}

export interface FactoryContext extends DecisionContext {
  readonly related: FactoryRelated;
}
