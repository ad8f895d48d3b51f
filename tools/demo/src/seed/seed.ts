import { chinaDay } from '@tidu/domain';
import { type NewAccount, openBlobStore, readConfiguration } from '@tidu/platform';
import { demoExperts } from '../accounts/experts.js';
import { centralEnterprise } from '../accounts/groups.js';
import {
  auditorAccount,
  cityAccount,
  districtAccount,
  miitAccounts,
  provinceAccount,
  secondOf,
} from '../accounts/names.js';
import { daysFrom } from '../days.js';
import { demoAccounts } from '../accounts/demo-accounts.js';
import { EvidenceFiles } from './evidence.js';
import { liveHistory } from './history.js';
import { World } from './world.js';
import { grantRoles } from './offices.js';
import { announceAccounts, loadAccounts, loadEvents } from './load.js';

/** The sign-ins a visitor is shown first; every other province, city and district follows the same pattern. */
const SHOWN: readonly string[] = [
  ...miitAccounts,
  provinceAccount('320000'),
  secondOf(provinceAccount('320000')),
  cityAccount('320200'),
  districtAccount('320211'),
  centralEnterprise.account,
  secondOf(centralEnterprise.account),
  ...demoExperts.slice(0, 2).map(({ account }) => account),
  auditorAccount,
  'system-admin',
  'security-admin',
  'audit-admin',
];

/** Loads the demo's accounts with their roles, and nothing else. Environment: DATABASE_URL, TIDU_DATA. */
export async function seedAccounts(env: NodeJS.ProcessEnv): Promise<void> {
  const configuration = readConfiguration(env);
  const { databaseUrl, dataDir } = configuration;
  const today = chinaDay(new Date().toISOString());
  const world = new World(today);
  await grantRoles(world, daysFrom(today, -1));
  await loadAccounts(databaseUrl, demoAccounts);
  await loadEvents(configuration, await world.chronicle());
  await announceAccounts(dataDir, shown());
}

/** Loads the demo: accounts, evidence files, and the past of some 300 invented factories. Environment: DATABASE_URL, TIDU_DATA. */
export async function seedDemo(env: NodeJS.ProcessEnv, now: Date): Promise<void> {
  const configuration = readConfiguration(env);
  const { databaseUrl, dataDir } = configuration;
  const blobs = await openBlobStore(dataDir);
  const files = await EvidenceFiles.store(blobs);
  // The demo's past ends the day before: a visitor's first act must not lie before what it follows.
  const { world, accounts, hosts } = await liveHistory(daysFrom(chinaDay(now.toISOString()), -1), files);
  await loadAccounts(databaseUrl, [...demoAccounts, ...accounts]);
  const events = await world.chronicle();
  await EvidenceFiles.handOut(blobs, events);
  await loadEvents(configuration, events);
  await announceAccounts(dataDir, [...hosts, ...shown()]);
}

function shown(): NewAccount[] {
  return demoAccounts.filter(({ account }) => SHOWN.includes(account));
}
