import { type Day } from '@tidu/domain';
import { idOf } from '../accounts/demo-accounts.js';
import { demoExperts, profileOf } from '../accounts/experts.js';
import { authorityOfficials } from './actors.js';
import { type World } from './world.js';

/** Establishes expert pools (专家库) when panels are first drawn from them; each has all the demo's experts. */
export class Pools {
  private readonly established = new Map<string, Promise<string>>();

  constructor(
    private readonly world: World,
    private readonly since: Day,
  ) {}

  /** The pool of the ministry (`000000`), of a province or of a group. */
  of(authority: string): Promise<string> {
    const pool = this.established.get(authority) ?? this.establish(authority);
    this.established.set(authority, pool);
    return pool;
  }

  private async establish(id: string): Promise<string> {
    const [official] = authorityOfficials(id);
    let minute = 0;
    const next = (): string => {
      minute += 1;
      return `${this.since}T02:${String(minute).padStart(2, '0')}:00.000Z`;
    };
    const aggregate = 'expert-pool';
    await this.world.act(official, next(), { aggregate, id, command: { type: 'establish-pool', id } });
    for (const expert of demoExperts) {
      const entry = { type: 'enrol-expert', expert: idOf(expert.account), ...profileOf(expert) } as const;
      await this.world.act(official, next(), { aggregate, id, command: entry });
    }
    return id;
  }
}
