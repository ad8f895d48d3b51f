import { setTimeout as after } from 'node:timers/promises';
import {
  type ApplicationView,
  type CaseView,
  type HistoryEntry,
  type Receipt,
  type ReEvaluationView,
} from '@tidu/contracts';
import { type Message } from '@tidu/domain';
import { Refused, type Visitor } from '../http/visitor.js';
import { type StoryClock } from './clock.js';
import { stateName, type Step } from './step.js';

/** An application, a re-evaluation or a case file (案卷) on its way, as the story last saw it. */
export interface Thing {
  readonly kind:
    | 'applications'
    | 're-evaluations'
    | 'recommendations'
    | 'draws'
    | 'public-notices'
    | 'revocations'
    | 'appeals';
  readonly id: string;
  version: number;
}

interface Standing {
  readonly version: number;
  readonly phase: string;
  readonly phaseName: Message;
  /** Whether the evaluation asked for last has been recorded. */
  readonly isEvaluated: boolean;
}

/** The one event each of these commands records. */
const made = {
  'register-enterprise': 'enterprise.registered',
  'affiliate-enterprise': 'enterprise.affiliated',
  'register-factory': 'factory.registered',
  'convert-title': 'factory.title-converted',
  'open-campaign': 'campaign.opened',
  'publish-benchmarks': 'campaign.benchmarks-published',
} as const;

const EVALUATION_PATIENCE_MS = 60_000;
const POLL_MS = 50;

/** Where a story is played: gives each command through the API, and reads back from the record what it left there. */
export class Stage {
  readonly steps: Step[] = [];

  constructor(
    readonly clock: StoryClock,
    /** Reads the record of applications and re-evaluations, and decides nothing. */
    private readonly auditor: Visitor,
    private readonly onStep: (step: Step) => void,
  ) {}

  /** Someone makes a thing whose history the API does not offer; the receipt says where its one event stands. */
  async make(
    who: Visitor,
    command: keyof typeof made,
    path: string,
    body: unknown,
    state: string,
    version?: number,
  ): Promise<Receipt> {
    const at = this.clock.next();
    const receipt = await who.command(path, body, { at, ...(version === undefined ? {} : { version }) });
    const events = [{ type: made[command], version: receipt.version, position: receipt.position }];
    this.tell({ at, who: nameOf(who), command, events, state, stateName: stateName(state) });
    return receipt;
  }

  /** Someone opens a thing; `also` are others on whose record it leaves something. */
  async open(
    who: Visitor,
    command: string,
    kind: Thing['kind'],
    body: unknown,
    also: readonly Thing[] = [],
  ): Promise<Thing> {
    const at = this.clock.next();
    const receipt = await who.command(kind, body, { at });
    const thing: Thing = { kind, id: receipt.id, version: 0 };
    await this.witness(who, thing, command, receipt.version, also);
    return thing;
  }

  /** Someone gives a command on a thing; `also` are others on whose record it leaves something. */
  async act(
    who: Visitor,
    thing: Thing,
    command: string,
    body: unknown,
    also: readonly Thing[] = [],
  ): Promise<void> {
    const { version } = thing;
    const receipt = await who.command(pathOf(thing, command), body, { version, at: this.clock.next() });
    await this.witness(who, thing, command, receipt.version, also);
  }

  /** An act that must be refused with this code. @throws Error where it is carried out, or refused for another reason */
  async attempt(who: Visitor, thing: Thing, command: string, body: unknown, code: string): Promise<void> {
    const at = this.clock.next();
    await this.mustRefuse(command, code, () =>
      who.command(pathOf(thing, command), body, { version: thing.version, at }),
    );
    const { phase, phaseName } = await this.standing(who, thing);
    this.tell({
      at,
      who: nameOf(who),
      command,
      events: [],
      state: phase,
      stateName: phaseName,
      refused: code,
    });
  }

  /** An opening that must be refused with this code. @throws Error where it is carried out, or refused for another reason */
  async attemptOpening(
    who: Visitor,
    command: string,
    kind: Thing['kind'],
    body: unknown,
    code: string,
  ): Promise<void> {
    const at = this.clock.next();
    await this.mustRefuse(command, code, () => who.command(kind, body, { at }));
    const state = 'none';
    this.tell({
      at,
      who: nameOf(who),
      command,
      events: [],
      state,
      stateName: stateName(state),
      refused: code,
    });
  }

  /** Waits until the worker has recorded the evaluation asked for last. */
  async evaluation(thing: Thing): Promise<void> {
    const deadline = performance.now() + EVALUATION_PATIENCE_MS;
    let now = await this.standing(this.auditor, thing);
    while (!now.isEvaluated) {
      if (performance.now() > deadline)
        throw new Error('平台未在限定时间内完成评价 · the worker did not evaluate in time');
      await after(POLL_MS);
      now = await this.standing(this.auditor, thing);
    }
    await this.witness('worker', thing, 'record-evaluation', now.version);
  }

  /** What the public may find out without signing in. */
  tell(step: Step): void {
    this.steps.push(step);
    this.onStep(step);
  }

  private async mustRefuse(command: string, code: string, act: () => Promise<Receipt>): Promise<void> {
    const outcome = await act().catch((error: unknown) => error);
    if (!(outcome instanceof Refused) || outcome.problem.code !== code) {
      throw new Error(`${command} 应以 ${code} 被拒绝 · was to be refused with ${code}`, { cause: outcome });
    }
  }

  private async witness(
    who: Visitor | 'worker',
    thing: Thing,
    command: string,
    version: number,
    also: readonly Thing[] = [],
  ): Promise<void> {
    const reader = who === 'worker' ? this.auditor : who;
    const [added, { phase, phaseName }] = await Promise.all([
      this.addedTo(thing, reader, version),
      this.standing(reader, thing),
    ]);
    const last = added.at(-1);
    if (last === undefined) throw new Error(`${command} 没有留下记录 · left nothing in the record`);
    for (const other of also) {
      const { version: reached } = await this.standing(reader, other);
      added.push(...(await this.addedTo(other, reader, reached)));
    }
    this.clock.notBefore(last.at);
    const events = added.map(({ type, version: place, position }) => ({ type, version: place, position }));
    const actor =
      who === 'worker' ? { name: last.actor.name || last.actor.id, role: last.actor.role } : nameOf(who);
    this.tell({ at: last.at, who: actor, command, events, state: phase, stateName: phaseName });
  }

  /** What came to a thing's record since the story last saw it. */
  private async addedTo(thing: Thing, reader: Visitor, version: number): Promise<HistoryEntry[]> {
    const history = await this.readerOf(thing, reader).get<HistoryEntry[]>(pathOf(thing, 'history'));
    const added = history.filter((entry) => entry.version > thing.version && entry.version <= version);
    thing.version = version;
    return added;
  }

  private async standing(reader: Visitor, thing: Thing): Promise<Standing> {
    const path = `${thing.kind}/${encodeURIComponent(thing.id)}`;
    const visitor = this.readerOf(thing, reader);
    switch (thing.kind) {
      case 'applications': {
        const { application, version } = await visitor.get<ApplicationView>(path);
        const { phase, round, eligibility } = application;
        const isEvaluated = round !== null && eligibility?.round === round.round;
        return { version, phase, phaseName: stateName(phase), isEvaluated };
      }
      case 're-evaluations': {
        const { reEvaluation, version } = await visitor.get<ReEvaluationView>(path);
        const { phase, round, eligibility } = reEvaluation;
        return { version, phase, phaseName: stateName(phase), isEvaluated: eligibility?.round === round };
      }
      default: {
        const { version, phase, phaseName } = await visitor.get<CaseView>(path);
        return { version, phase, phaseName, isEvaluated: false };
      }
    }
  }

  /** The auditor reads what everyone's acts left; a case file is for those who keep it. */
  private readerOf({ kind }: Thing, reader: Visitor): Visitor {
    return readByTheAuditor.includes(kind) ? this.auditor : reader;
  }
}

/** What not everyone who acts on it may read whole. */
const readByTheAuditor: readonly Thing['kind'][] = [
  'applications',
  're-evaluations',
  'revocations',
  'appeals',
];

function pathOf({ kind, id }: Thing, rest: string): string {
  return `${kind}/${encodeURIComponent(id)}/${rest}`;
}

function nameOf({ me: { name, role } }: Visitor): Step['who'] {
  return { name, role };
}
