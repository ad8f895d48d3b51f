import { setTimeout as after } from 'node:timers/promises';
import { type BodyOf, type HistoryEntry, type Receipt } from '@tidu/contracts';
import { type Message } from '@tidu/domain';
import { type BodyOn, type CommandOn, type Kind, type OpeningOf, type PathOn } from '../http/api-paths.js';
import { Refused, type Visitor } from '../http/visitor.js';
import { type StoryClock } from './clock.js';
import { stateName, type Step } from './step.js';

/** An application, a re-evaluation or a case file (案卷) on its way, as the story last saw it. */
export interface Thing<Of extends Kind = Kind> {
  readonly kind: Of;
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

/** Commands on things whose history the API does not offer, by their path, and the one event each records. */
const made = {
  '/api/enterprises': { command: 'register-enterprise', event: 'enterprise.registered' },
  '/api/enterprises/{id}/affiliate-enterprise': {
    command: 'affiliate-enterprise',
    event: 'enterprise.affiliated',
  },
  '/api/factories': { command: 'register-factory', event: 'factory.registered' },
  '/api/factories/{id}/convert-title': { command: 'convert-title', event: 'factory.title-converted' },
  '/api/campaigns': { command: 'open-campaign', event: 'campaign.opened' },
  '/api/campaigns/{id}/publish-benchmarks': {
    command: 'publish-benchmarks',
    event: 'campaign.benchmarks-published',
  },
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
  async make<Path extends keyof typeof made>(
    who: Visitor,
    path: Path,
    body: BodyOf<Path>,
    state: string,
    on?: { readonly id: string; readonly version: number },
  ): Promise<Receipt> {
    const at = this.clock.next();
    const { command, event } = made[path];
    const places = on === undefined ? {} : { id: on.id };
    const receipt = await who.give(path, places, body, {
      at,
      ...(on === undefined ? {} : { version: on.version }),
    });
    const events = [{ type: event, version: receipt.version, position: receipt.position }];
    this.tell({ at, who: nameOf(who), command, events, state, stateName: stateName(state) });
    return receipt;
  }

  /** Someone opens a thing; `also` are others on whose record it leaves something. */
  async open<Of extends Kind>(
    who: Visitor,
    command: string,
    kind: Of,
    body: OpeningOf<Of>,
    also: readonly Thing[] = [],
  ): Promise<Thing<Of>> {
    const at = this.clock.next();
    const receipt = await who.give(`/api/${kind}`, {}, body, { at });
    const thing: Thing<Of> = { kind, id: receipt.id, version: 0 };
    await this.witness(who, thing, command, receipt.version, also);
    return thing;
  }

  /** Someone gives a command on a thing; `also` are others on whose record it leaves something. */
  async act<Of extends Kind, Command extends CommandOn<Of>>(
    who: Visitor,
    thing: Thing<Of>,
    command: Command,
    body: BodyOn<Of, Command>,
    also: readonly Thing[] = [],
  ): Promise<void> {
    const { version } = thing;
    const at = this.clock.next();
    const receipt = await who.give(pathOn(thing.kind, command), { id: thing.id }, body, { version, at });
    await this.witness(who, thing, command, receipt.version, also);
  }

  /** An act that must be refused with this code. @throws Error where it is carried out, or refused for another reason */
  async attempt<Of extends Kind, Command extends CommandOn<Of>>(
    who: Visitor,
    thing: Thing<Of>,
    command: Command,
    body: BodyOn<Of, Command>,
    code: string,
  ): Promise<void> {
    const at = this.clock.next();
    await this.mustRefuse(command, code, () =>
      who.give(pathOn(thing.kind, command), { id: thing.id }, body, { version: thing.version, at }),
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
  async attemptOpening<Of extends Kind>(
    who: Visitor,
    command: string,
    kind: Of,
    body: OpeningOf<Of>,
    code: string,
  ): Promise<void> {
    const at = this.clock.next();
    await this.mustRefuse(command, code, () => who.give(`/api/${kind}`, {}, body, { at }));
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
    const history = await this.readerOf(thing, reader).read(`/api/${thing.kind}/{id}/history`, {
      id: thing.id,
    });
    const added = history.filter((entry) => entry.version > thing.version && entry.version <= version);
    thing.version = version;
    return added;
  }

  private async standing(reader: Visitor, thing: Thing): Promise<Standing> {
    const { kind, id } = thing;
    const visitor = this.readerOf(thing, reader);
    switch (kind) {
      case 'applications': {
        const { application, version } = await visitor.read('/api/applications/{id}', { id });
        const { phase, round, eligibility } = application;
        const isEvaluated = round !== null && eligibility?.round === round.round;
        return { version, phase, phaseName: stateName(phase), isEvaluated };
      }
      case 're-evaluations': {
        const { reEvaluation, version } = await visitor.read('/api/re-evaluations/{id}', { id });
        const { phase, round, eligibility } = reEvaluation;
        return { version, phase, phaseName: stateName(phase), isEvaluated: eligibility?.round === round };
      }
      default: {
        const { version, phase, phaseName } = await visitor.read(`/api/${kind}/{id}`, { id });
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
const readByTheAuditor: readonly Kind[] = ['applications', 're-evaluations', 'revocations', 'appeals'];

function pathOn<Of extends Kind, Command extends CommandOn<Of>>(kind: Of, command: Command) {
  return `/api/${kind}/{id}/${command}` as PathOn<Of, Command>;
}

function nameOf({ me: { name, role } }: Visitor): Step['who'] {
  return { name, role };
}
