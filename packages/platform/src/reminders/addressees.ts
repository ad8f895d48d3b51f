import {
  type Actor,
  type AggregateName,
  type Application,
  aggregates,
  awaitedOn,
  caseFileNamed,
  type CaseFileName,
  caseFiles,
  type Clock,
  type Factory,
  factorySubject,
  type ReEvaluation,
  type Subject,
  subjectOf,
  unitOf,
} from '@tidu/domain';

/** What reminders need to know of a thing of any kind. */
interface Reminded {
  readonly title: string;
  readonly subject: Subject;
  /** Who of the experts has not yet done their part. */
  readonly experts: readonly string[];
  /** Whether an official can move it on now. */
  readonly canAct: (official: Actor) => boolean;
}

/** Under which name someone finds the own reminders; null for roles that are never reminded. */
export function readerOf(actor: Actor): string | null {
  switch (actor.role) {
    case 'enterprise':
      return actor.enterprise === undefined ? null : `enterprise:${actor.enterprise}`;
    case 'expert':
      return `expert:${actor.id}`;
    case 'miit':
      return 'miit';
    case 'district':
    case 'city':
    case 'province':
    case 'group': {
      const unit = unitOf(actor);
      return unit === undefined ? null : `unit:${unit}`;
    }
    default:
      return null;
  }
}

/** Who is to be reminded (催办对象) of a deadline: accounts come and go, so it names enterprises, units and experts. */
export function addresseesOf(
  aggregate: AggregateName,
  state: unknown,
  waitsFor: Clock['waitsFor'],
): { readonly title: string; readonly forWhom: readonly string[] } {
  const { title, subject, experts, canAct } = reminded(aggregate, state);
  switch (waitsFor) {
    case 'enterprise':
      return {
        title,
        forWhom: subject.enterprise === undefined ? [] : [`enterprise:${subject.enterprise}`],
      };
    case 'experts':
      return { title, forWhom: experts.map((expert) => `expert:${expert}`) };
    case 'authority': {
      const readers = officialsOver(subject).filter(canAct).map(readerOf);
      return { title, forWhom: [...new Set(readers)].filter((reader) => reader !== null) };
    }
    case 'public':
      return { title, forWhom: [] };
  }
}

function reminded(aggregate: AggregateName, state: unknown): Reminded {
  if (isCaseFile(aggregate)) {
    const file = caseFileNamed(aggregate);
    const subject = file.summary(state);
    return {
      title: subject.title,
      subject,
      experts: subject.assigned ?? [],
      canAct: (official) => file.actsOf(official, state).length > 0,
    };
  }
  switch (aggregate) {
    case 'application': {
      const application = state as Application;
      const subject = subjectOf(application);
      return {
        title: application.factory?.name ?? '',
        subject,
        experts: application.panel.filter(({ signed }) => !signed).map(({ expert }) => expert),
        canAct: (official) =>
          // Every level of the chain may endorse; the one whose turn it is is waited for.
          aggregates.application
            .actsOf(official, application)
            .some((command) => command !== 'endorse' || awaitedOn(application).includes(official.role)),
      };
    }
    case 'factory': {
      const factory = state as Factory;
      return {
        title: factory.name,
        subject: factorySubject(factory),
        experts: [],
        canAct: (official) => aggregates.factory.actsOf(official, factory).includes('close-incident'),
      };
    }
    case 're-evaluation': {
      const { subject } = state as ReEvaluation;
      return {
        title: subject?.certificateNumber ?? '',
        subject: subject ?? {},
        experts: [],
        canAct: () => false,
      };
    }
    case 'campaign':
    case 'enterprise':
      return { title: '', subject: {}, experts: [], canAct: () => false };
  }
}

function isCaseFile(aggregate: AggregateName): aggregate is CaseFileName {
  return Object.hasOwn(caseFiles, aggregate);
}

/** One official of each body that could be responsible: which of them is, the rules themselves say. */
function officialsOver({ province, city, group, unit }: Subject): Actor[] {
  const id = 'anyone in office';
  const regional = (role: 'district' | 'city' | 'province', region: string | undefined): Actor[] =>
    region === undefined ? [] : [{ id, role, region }];
  const kept = unit !== undefined && /^\d{6}$/.test(unit) ? unit : undefined;
  return [
    ...regional('district', city),
    ...regional('city', city),
    ...regional('province', province),
    ...regional('city', kept),
    ...regional('province', kept),
    ...[group, kept === undefined ? unit : undefined]
      .filter((name) => name !== undefined)
      .map((name): Actor => ({ id, role: 'group', unit: name })),
    { id, role: 'miit' },
  ];
}
