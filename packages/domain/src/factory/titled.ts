import { type Tier } from '@tidu/criteria';
import { type Day } from '../calendar/dates.js';
import { type CaseSummary } from '../frame/case-file.js';
import { type Subject } from '../policy/authorize.js';
import { type Factory } from './state.js';
import { type TitleBasis } from './title.js';
import { titleInForce } from './titles.js';

/** A factory and the title it holds, as everything that happens after the award is about them. */
export interface TitledFactory {
  readonly factoryId: string;
  readonly enterprise: string;
  readonly province: string;
  readonly city: string;
  /** The group that answers for it instead of its region. */
  readonly group?: string;
  readonly industry: string;
  readonly tier: Tier;
  readonly certificateNumber: string;
  readonly validUntil: Day;
  readonly basis: TitleBasis;
}

/** The factory with its current or last title; null where it never had one. */
export function titledFactory({
  id,
  title,
  enterprise,
  province,
  city,
  industry,
}: Factory): TitledFactory | null {
  if (id === null || title === null) return null;
  const { tier, certificateNumber, validUntil, basis, group } = title;
  return {
    factoryId: id,
    enterprise,
    province,
    city,
    ...(group !== undefined && { group }),
    industry,
    tier,
    certificateNumber,
    validUntil,
    basis,
  };
}

/** The factory with the title it holds on a day; null where it holds none. */
export function titledOn(factory: Factory | undefined, day: Day): TitledFactory | null {
  return factory !== undefined && titleInForce(factory, day) !== null ? titledFactory(factory) : null;
}

/** The factory a proceeding is about, as it keeps it. */
type TitledSubject = Pick<
  TitledFactory,
  'factoryId' | 'enterprise' | 'province' | 'city' | 'group' | 'tier'
> & { readonly factoryName: string };

/** What lists and the policy need to know of a proceeding about a titled factory; before it is opened, of the factory itself. */
export function titledSummary<Phase extends string>(
  phase: Phase,
  about: TitledSubject | null,
  factory: Factory | undefined,
): CaseSummary<Phase> {
  if (about === null) {
    if (factory === undefined) return { phase, title: '' };
    const { id, name } = factory;
    return { phase, title: name, ...(id !== null && { factoryId: id }), ...factorySubject(factory) };
  }
  const { factoryId, factoryName, enterprise, province, city, group, tier } = about;
  return {
    phase,
    title: factoryName,
    factoryId,
    enterprise,
    province,
    city,
    tier,
    ...(group !== undefined && { group }),
  };
}

/** What the policy needs to know of a factory. */
export function factorySubject({ enterprise, province, city, title }: Factory): Subject {
  return {
    enterprise,
    province,
    city,
    ...(title !== null && { tier: title.tier }),
    ...(title?.group !== undefined && { group: title.group }),
  };
}
