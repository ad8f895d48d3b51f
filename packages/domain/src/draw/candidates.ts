import { type Application } from '../application/state.js';
import { addYears, type Day } from '../calendar/dates.js';
import { type Enterprise } from '../enterprise/state.js';
import { type ExpertPool, isSuspended, type PooledExpert, seatsInYear } from '../expert-pool/expert-pool.js';
import { type Applicant, tiesTo } from '../expert-pool/ties.js';
import { regionContains } from '../identity/region.js';
import { type Candidate } from './algorithm.js';
import {
  applicationIdOf,
  type DrawConstraints,
  type DrawOpening,
  type DrawPreparation,
  type Exclusion,
  type ExclusionGround,
} from './events.js';
import { type DrawRelated } from './target.js';

/** What decides who may be drawn. */
export interface Eligibility {
  readonly opening: DrawOpening;
  readonly application: Application;
  /** The appeal, where the experts are for one; to be named in any case, or its own panel would be drawn from again. */
  readonly appeal: DrawRelated['appeal'] | undefined;
  readonly enterprise: Enterprise;
  readonly pool: ExpertPool;
  readonly constraints: DrawConstraints;
  readonly yearsBack: number;
  readonly on: Day;
}

/** Sorts the experts of a pool into candidates and excluded ones with every ground, both by id. */
export function candidatesOf(query: Eligibility): Pick<DrawPreparation, 'candidates' | 'excluded'> {
  const candidates: Candidate[] = [];
  const excluded: Exclusion[] = [];
  const grounds = groundsAgainst(query);
  for (const id of Object.keys(query.pool.experts).sort()) {
    const expert = query.pool.experts[id];
    if (expert === undefined) continue;
    const against = grounds(expert);
    if (against.length > 0) excluded.push({ expert: id, grounds: against });
    else
      candidates.push({
        expert: id,
        specialty: expert.specialty,
        inField: isInField(expert, query.application),
      });
  }
  return { candidates, excluded };
}

/** The grounds on which each expert is excluded; none for a candidate. */
function groundsAgainst({
  opening,
  application,
  appeal,
  enterprise,
  pool,
  constraints,
  yearsBack,
  on,
}: Eligibility): (expert: PooledExpert) => ExclusionGround[] {
  const party = applicantOf(opening, enterprise);
  const endedNotBefore = addYears(on, -yearsBack);
  const lastRound = seatedInLastRound(pool, opening);
  const before = involvedBefore(application, pool, opening);
  const onAppeal = new Set(
    [...(appeal?.panel ?? []), ...(appeal?.alternates ?? [])].map(({ expert }) => expert),
  );
  return (expert) => {
    const grounds: [boolean, ExclusionGround][] = [
      [isSuspended(expert, on), 'suspended'],
      [seatsInYear(expert, on.slice(0, 4)) >= constraints.yearlySeats, 'load'],
      [lastRound.has(expert.id), 'last-round'],
      [isTooNear(expert, opening, enterprise, constraints.place), 'place'],
      [constraints.field === 'required' && !isInField(expert, application), 'field'],
      [before.has(expert.id), opening.target.kind === 'appeal' ? 'original-panel' : 'drawn-before'],
      [onAppeal.has(expert.id), 'drawn-before'],
    ];
    return [
      ...tiesTo(party, expert, endedNotBefore),
      ...grounds.filter(([applies]) => applies).map(([, ground]) => ground),
    ];
  };
}

function applicantOf({ factory }: DrawOpening, { name, group }: Enterprise): Applicant {
  return {
    enterprise: factory.enterprise,
    names: [name, factory.name],
    group: group ?? factory.group ?? null,
  };
}

/**
 * Who had to do with the application already: for an appeal whoever had a seat, at first or later; for a supplement the
 * reserve as well.
 */
function involvedBefore(application: Application, pool: ExpertPool, { target }: DrawOpening): Set<string> {
  const { panel, formerMembers, alternates } = application;
  const members = [...panel, ...formerMembers, ...(target.kind === 'appeal' ? [] : alternates)];
  const drawn = Object.values(pool.experts).filter((expert) =>
    expert.drawn.some(
      (draw) =>
        draw.applicationId === application.id && (draw.as === 'seat' || target.kind === 'application'),
    ),
  );
  return new Set([...members.map(({ expert }) => expert), ...drawn.map(({ id }) => id)]);
}

/** Who had a seat when the factory was reviewed last: another application of it, the latest for which seats were drawn. */
function seatedInLastRound(pool: ExpertPool, { factory, target }: DrawOpening): Set<string> {
  const applicationId = applicationIdOf(target);
  const seatings = Object.values(pool.experts).flatMap(({ id, drawn }) =>
    drawn
      .filter((draw) => draw.as === 'seat')
      .filter((draw) => draw.factoryId === factory.id && draw.applicationId !== applicationId)
      .map((draw) => ({ ...draw, expert: id })),
  );
  const last = seatings.reduce<(typeof seatings)[number] | null>(
    (latest, draw) => (latest === null || draw.on > latest.on ? draw : latest),
    null,
  );
  const round = seatings.filter((draw) => draw.applicationId === last?.applicationId);
  return new Set(round.map(({ expert }) => expert));
}

/** Whether the expert works where the factory or its enterprise lies, as far as the constraint looks. */
function isTooNear(
  { region }: PooledExpert,
  { factory }: DrawOpening,
  enterprise: Enterprise,
  place: DrawConstraints['place'],
): boolean {
  if (place === 'any') return false;
  const places = [factory, enterprise].map(({ province, city }) =>
    place === 'other-province' ? province : city,
  );
  // An expert known by province only may be in any of its cities.
  return places.some((near) => near !== '' && (regionContains(near, region) || regionContains(region, near)));
}

/** Whether a field of the expert is the factory's industry (大类) or an area (环节) the application declares. */
function isInField({ fields }: PooledExpert, { factory, sections }: Application): boolean {
  const division = factory?.industry.slice(1, 3);
  const declared = Object.keys(sections.areas ?? {});
  return fields.some((field) => field === division || declared.includes(field));
}
