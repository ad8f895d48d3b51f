import { describe, expect, it } from '@jest/globals';
import { type AddressedCommand, type AggregateName } from '@tidu/domain';
import { type z } from 'zod';
import { applicationCommandBodies } from './application-commands.js';
import { caseContracts, registryContracts } from './cases.js';
import { commandPlaces, type CommandPlace } from './command-places.js';
import {
  extendWindowBody,
  openCampaignBody,
  publishBenchmarksBody,
  reEvaluationCommandBodies,
} from './other-commands.js';
import { type SameFields } from './views/same-shape.js';

/** What may be sent for the commands that change a thing; those that open one are read by the API's command table. */
const bodies = {
  application: applicationCommandBodies,
  campaign: {
    'open-campaign': openCampaignBody,
    'publish-benchmarks': publishBenchmarksBody,
    'extend-window': extendWindowBody,
  },
  're-evaluation': reEvaluationCommandBodies,
  enterprise: registryContracts.enterprise.bodies,
  factory: registryContracts.factory.bodies,
  recommendation: caseContracts.recommendation.bodies,
  'expert-pool': caseContracts['expert-pool'].bodies,
  draw: caseContracts.draw.bodies,
  notice: caseContracts.notice.bodies,
  revocation: caseContracts.revocation.bodies,
  change: caseContracts.change.bodies,
  appeal: caseContracts.appeal.bodies,
  edition: caseContracts.edition.bodies,
  'role-grant': caseContracts['role-grant'].bodies,
  calendar: caseContracts.calendar.bodies,
} as const satisfies Record<AggregateName, Readonly<Record<string, z.ZodType>>>;
type Bodies = typeof bodies;

type Without<Value, Key extends PropertyKey> = Value extends object ? Omit<Value, Key> : Value;
type CommandOf<Name extends AggregateName, Type> = Extract<
  Extract<AddressedCommand, { readonly aggregate: Name }>['command'],
  { readonly type: Type }
>;

/** What a body does not hold although the command carries it: the API adds it, or takes it from the path. */
type Added = 'type' | 'id' | 'enterprise';

/** Commands whose id is made of a field that they do not carry under its own name. */
type NamedByItsId = 'establish-pool' | 'adopt-edition' | 'grant-role';

type Fault<Name extends AggregateName, Type, Body> = [Body] extends [Without<CommandOf<Name, Type>, Added>]
  ? Type extends NamedByItsId
    ? never
    : SameFields<Without<Body, Added>, Without<CommandOf<Name, Type>, Added>> extends true
      ? never
      : { readonly fields: Type }
  : { readonly refused: Type };

type Faults = {
  [Name in AggregateName]: {
    [Type in keyof Bodies[Name]]: Bodies[Name][Type] extends z.ZodType<infer Body>
      ? Fault<Name, Type, Body>
      : { readonly noSchema: Type };
  }[keyof Bodies[Name]];
}[AggregateName];

describe('the body of a command', () => {
  it('holds just what the domain’s command carries, to the last field: else this does not compile', () => {
    const faults: Faults[] = [];
    const none: readonly never[] = faults;
    expect(none).toEqual([]);
  });

  it('stands in the contract for every command that people give', () => {
    for (const [name, places] of Object.entries<Readonly<Record<string, CommandPlace>>>(commandPlaces)) {
      const given = Object.keys(places).filter(
        (type) => places[type] === 'forward' || places[type] === 'aside',
      );
      expect(Object.keys(bodies[name as AggregateName])).toEqual(expect.arrayContaining(given));
    }
  });
});
