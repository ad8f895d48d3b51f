import { editionIdentity } from '@tidu/criteria';
import { type EditionCommand } from '../../src/edition/commands.js';
import { type EnterpriseCommand } from '../../src/enterprise/commands.js';
import { type ExpertPoolCommand } from '../../src/expert-pool/commands.js';
import { type FactoryCommand } from '../../src/factory/commands.js';
import { type Actor } from '../../src/core/actor.js';
import { type CalendarCommand, NATIONAL } from '../../src/calendar/commands.js';
import { type RoleGrantCommand } from '../../src/role-grant/commands.js';
import { campaign, factory } from '../dossier.js';
import { profile } from '../drawing.js';
import { exampleNotice } from '../calendar.js';
import { people } from '../people.js';
import { type Exploration, type Try } from './explore.js';
import { CAMPAIGN, FACTORY } from './settings.js';
import { later, official, titledSetting } from './titles.js';
import { type Act, emptyWorld, phaseOf, stateIn, type World } from './world.js';

const { applicant, xpcc, district } = people;
const USCC = applicant.enterprise;
const ACCOUNT = 'account-1';

/** Registration: of an enterprise, its factory, a campaign, a pool of experts; and what is said of them later. */
export const registering: Exploration = {
  start: emptyWorld('2026-06-01T02:00:00.000Z'),
  tries: (world) => [...ofEnterprise(), ofFactory(), ...ofCampaign(), ...ofPool(world)],
  facets: (world) => {
    const pool = stateIn(world, 'expert-pool', '320000');
    return JSON.stringify([
      phaseOf('enterprise', stateIn(world, 'enterprise', USCC)),
      stateIn(world, 'enterprise', USCC).group,
      phaseOf('factory', stateIn(world, 'factory', FACTORY)),
      phaseOf('campaign', stateIn(world, 'campaign', CAMPAIGN)),
      [pool.phase, Object.values(pool.experts).map(({ suspension }) => suspension !== null)],
    ]);
  },
};

function ofEnterprise(): Try[] {
  const on = (actor: Actor, command: EnterpriseCommand): Act => ({
    aggregate: 'enterprise',
    id: USCC,
    command,
    actor,
  });
  const place = { province: '320000', city: '320200', annualRevenueCny: 1 };
  return [
    on(applicant, { type: 'register-enterprise', uscc: USCC, name: '示例企业', ...place }),
    on(xpcc, { type: 'affiliate-enterprise', group: 'xpcc' }),
    on(xpcc, { type: 'release-enterprise', reason: '转出' }),
  ];
}

function ofFactory(): Try {
  const { enterprise, name, province, city, industry } = factory;
  const command: FactoryCommand = {
    type: 'register-factory',
    id: FACTORY,
    enterprise,
    name,
    province,
    city,
    industry,
  };
  return { aggregate: 'factory', id: FACTORY, command, actor: applicant };
}

function ofCampaign(): Try[] {
  const { terms, benchmarks } = campaign('advanced');
  const source = '统计局';
  const publish = { type: 'publish-benchmarks', benchmarks, source } as const;
  const on = { aggregate: 'campaign', id: CAMPAIGN, actor: official } as const;
  return [
    ...(terms === null
      ? []
      : [{ ...on, command: { type: 'open-campaign', id: CAMPAIGN, ...terms } as const }]),
    { ...on, command: publish },
  ];
}

function ofPool(world: World): Try[] {
  const on = (actor: Actor, command: ExpertPoolCommand): Act => ({
    aggregate: 'expert-pool',
    id: '320000',
    command,
    actor,
  });
  const expert = 'e';
  return [
    on(official, { type: 'establish-pool', id: '320000' }),
    on(official, { type: 'enrol-expert', expert, ...profile }),
    on(official, { type: 'update-expert', expert, ...profile, employerName: later(world, 0) }),
    on(official, { type: 'suspend-expert', expert, reason: '投诉', until: null }),
    on(official, { type: 'readmit-expert', expert, remark: '' }),
    on({ id: expert, role: 'expert' }, { type: 'declare-standing-interests', interests: [] }),
  ];
}

/** Accidents and dishonesty reported of a titled factory. */
export const reporting: Exploration = {
  start: titledSetting(),
  tries: (world) => {
    const on = (actor: Actor, command: FactoryCommand): Act => ({
      aggregate: 'factory',
      id: FACTORY,
      command,
      actor,
    });
    const happenedOn = later(world, 0);
    return [
      on(people.city, { type: 'report-incident', kind: 'other', happenedOn, facts: '事故', source: '通报' }),
      on(official, { type: 'close-incident', incident: '1', reason: '已查清' }),
    ];
  },
  facets: (world) => {
    const { incidents } = stateIn(world, 'factory', FACTORY);
    return JSON.stringify(incidents.slice(0, 2).map(({ settled }) => settled));
  },
};

/** The edition of the criteria that is adopted and retired. */
export const adopting: Exploration = {
  start: emptyWorld('2026-06-01T02:00:00.000Z'),
  tries: () => {
    const on = (command: EditionCommand): Act => ({
      aggregate: 'edition',
      id: '2024',
      command,
      actor: people.miit,
    });
    const contentHash = editionIdentity('2024').contentHash ?? '';
    return [
      on({
        type: 'adopt-edition',
        id: '2024',
        contentHash,
        inForceFrom: '2024-10-29',
        documentNumber: '工信厅联通装函〔2024〕399号',
      }),
      on({ type: 'retire-edition', from: '2026-01-01' }),
    ];
  },
  facets: (world) => stateIn(world, 'edition', '2024').phase,
};

/** The role of an account, proposed by one administrator and confirmed by another. */
export const granting: Exploration = {
  start: emptyWorld('2026-06-01T02:00:00.000Z'),
  tries: () => {
    const on = (actor: Actor, command: RoleGrantCommand): Act => ({
      aggregate: 'role-grant',
      id: ACCOUNT,
      command,
      actor,
    });
    const { platform, systemAdmin, securityAdmin } = people;
    return [
      on(platform, { type: 'establish-role', id: ACCOUNT, role: 'security-admin' }),
      on(systemAdmin, {
        type: 'grant-role',
        id: ACCOUNT,
        role: 'district',
        scope: { region: district.region },
      }),
      on(securityAdmin, { type: 'confirm-role' }),
      on(securityAdmin, { type: 'withdraw-role', reason: '调离' }),
    ];
  },
  facets: (world) => stateIn(world, 'role-grant', ACCOUNT).phase,
};

/** The working calendar, a year entered by one administrator and confirmed by another. */
export const reckoning: Exploration = {
  start: { now: '2026-11-20T02:00:00.000Z', states: {} },
  tries: () => {
    const on = (actor: Actor, command: CalendarCommand): Act => ({
      aggregate: 'calendar',
      id: NATIONAL,
      command,
      actor,
    });
    const { year, daysOff, workingDays, title, documentNumber } = exampleNotice(2027);
    return [
      on(people.systemAdmin, {
        type: 'propose-holidays',
        year,
        daysOff,
        workingDays,
        title,
        documentNumber,
      }),
      on(people.securityAdmin, { type: 'confirm-holidays', year }),
      on(people.securityAdmin, { type: 'drop-holidays', reason: '有误' }),
    ];
  },
  facets: (world) => stateIn(world, 'calendar', NATIONAL).phase,
};
