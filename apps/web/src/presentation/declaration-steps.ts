import { type Application, type SectionName } from '@tidu/contracts';
import { type Tier } from '@tidu/criteria';

type Others = Exclude<SectionName, 'waivers'>;

/** What the steps of a declaration depend on. */
export interface Declared {
  readonly phase: Application['phase'];
  readonly campaign: {
    readonly edition: string;
    readonly tier: Tier;
    readonly overlays?: readonly string[];
  } | null;
  readonly sections: Pick<Application['sections'], 'waivers'> & Readonly<Partial<Record<Others, unknown>>>;
  readonly evidence: Readonly<Record<string, { readonly clause: string }>>;
  readonly corrections: readonly { readonly clauses: readonly { readonly clause: string }[] }[];
}

/** The steps of a declaration, in the order in which they are offered. */
export type Step = SectionName | 'evidence';

/** The steps an application has; only the excellent tier takes waivers (原则上), overlays alone ask for measures. */
export function stepsOf({ campaign }: Pick<Declared, 'campaign'>): readonly Step[] {
  const waivers: readonly Step[] = campaign?.tier === 'excellent' ? ['waivers'] : [];
  const measures: readonly Step[] = (campaign?.overlays ?? []).length > 0 ? ['measures'] : [];
  return [
    'profile',
    'integrity',
    'maturity',
    'areas',
    'kpis',
    ...measures,
    ...waivers,
    'self-assessment',
    'evidence',
  ];
}
