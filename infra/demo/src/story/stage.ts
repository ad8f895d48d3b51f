import { setTimeout as after } from 'node:timers/promises';
import {
  type ApplicationView,
  type HistoryEntry,
  type Receipt,
  type ReEvaluationView,
} from '@tidu/contracts';
import { type CampaignEvent, type EnterpriseEvent, type FactoryEvent } from '@tidu/domain';
import { Refused, type Visitor } from '../http/visitor.js';
import { type StoryClock } from './clock.js';
import { type Step } from './step.js';

/** An application or a re-evaluation on its way, as the story last saw it. */
export interface Thing {
  readonly kind: 'applications' | 're-evaluations';
  readonly id: string;
  version: number;
}

interface Standing {
  readonly version: number;
  readonly phase: string;
  /** Whether the evaluation asked for last has been recorded. */
  readonly isEvaluated: boolean;
}

/** The one event each of these commands records. */
const made = {
  'register-enterprise': 'enterprise.registered',
  'register-factory': 'factory.registered',
  'open-campaign': 'campaign.opened',
  'publish-benchmarks': 'campaign.benchmarks-published',
} as const satisfies Record<string, (EnterpriseEvent | FactoryEvent | CampaignEvent)['type']>;

const EVALUATION_PATIENCE_MS = 60_000;
const POLL_MS = 50;

/** Where a story is played: gives each command through the API, and reads back from the record what it left there. */
export class Stage {
  readonly steps: Step[] = [];

  constructor(
    readonly clock: StoryClock,
    /** Reads the whole record, and decides nothing. */
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
    const { version: place, position } = receipt;
    this.tell({
      at,
      who: nameOf(who),
      command,
      events: [{ type: made[command], version: place, position }],
      state,
    });
    return receipt;
  }

  /** Someone opens an application or hands in an annual report. */
  async open(who: Visitor, command: string, kind: Thing['kind'], body: unknown): Promise<Thing> {
    const at = this.clock.next();
    const receipt = await who.command(kind, body, { at });
    const thing = { kind, id: receipt.id, version: 0 };
    await this.witness(who, thing, command, receipt.version);
    return thing;
  }

  async act(who: Visitor, thing: Thing, command: string, body: unknown): Promise<void> {
    const { version } = thing;
    const receipt = await who.command(pathOf(thing, command), body, { version, at: this.clock.next() });
    await this.witness(who, thing, command, receipt.version);
  }

  /** An act that must be refused with this code. @throws Error where it is carried out, or refused for another reason */
  async attempt(who: Visitor, thing: Thing, command: string, body: unknown, code: string): Promise<void> {
    const at = this.clock.next();
    const outcome = await who
      .command(pathOf(thing, command), body, { version: thing.version, at })
      .catch((error: unknown) => error);
    if (!(outcome instanceof Refused) || outcome.problem.code !== code) {
      throw new Error(`${command} 应以 ${code} 被拒绝 · was to be refused with ${code}`, { cause: outcome });
    }
    const { phase } = await this.standing(thing);
    this.tell({ at, who: nameOf(who), command, events: [], state: phase, refused: code });
  }

  /** Waits until the worker has recorded the evaluation asked for last. */
  async evaluation(thing: Thing): Promise<void> {
    const deadline = performance.now() + EVALUATION_PATIENCE_MS;
    let now = await this.standing(thing);
    while (!now.isEvaluated) {
      if (performance.now() > deadline)
        throw new Error('平台未在限定时间内完成评价 · the worker did not evaluate in time');
      await after(POLL_MS);
      now = await this.standing(thing);
    }
    await this.witness('worker', thing, 'record-evaluation', now.version);
  }

  /** What the public may find out without signing in. */
  tell(step: Step): void {
    this.steps.push(step);
    this.onStep(step);
  }

  private async witness(
    who: Visitor | 'worker',
    thing: Thing,
    command: string,
    version: number,
  ): Promise<void> {
    const [history, { phase }] = await Promise.all([
      this.auditor.get<HistoryEntry[]>(pathOf(thing, 'history')),
      this.standing(thing),
    ]);
    const added = history.filter((entry) => entry.version > thing.version && entry.version <= version);
    const last = added.at(-1);
    if (last === undefined) throw new Error(`${command} 没有留下记录 · left nothing in the record`);
    thing.version = version;
    this.clock.notBefore(last.at);
    const events = added.map(({ type, version: place, position }) => ({ type, version: place, position }));
    const actor = who === 'worker' ? { name: last.actorName || last.actor, role: last.role } : nameOf(who);
    this.tell({ at: last.at, who: actor, command, events, state: phase });
  }

  private async standing({ kind, id }: Thing): Promise<Standing> {
    if (kind === 'applications') {
      const { application, version } = await this.auditor.get<ApplicationView>(`${kind}/${id}`);
      const isEvaluated =
        application.round !== null && application.eligibility?.round === application.round.round;
      return { version, phase: application.phase, isEvaluated };
    }
    const { reEvaluation, version } = await this.auditor.get<ReEvaluationView>(`${kind}/${id}`);
    return {
      version,
      phase: reEvaluation.phase,
      isEvaluated: reEvaluation.eligibility?.round === reEvaluation.round,
    };
  }
}

function pathOf({ kind, id }: Thing, rest: string): string {
  return `${kind}/${encodeURIComponent(id)}/${rest}`;
}

function nameOf({ me: { name, role } }: Visitor): Step['who'] {
  return { name, role };
}
