import { randomUUID } from 'node:crypto';
import { type Actor, type AddressedCommand, type CampaignTerms } from '@tidu/domain';
import { type CommandRequest } from '@tidu/application';

export const USCC = '91440300MA5G0C1D66';
export const applicant: Actor = { id: 'applicant', role: 'enterprise', enterprise: USCC };
export const province: Actor = { id: 'province', role: 'province', region: '440000' };
export const JULY = '2026-07-02T02:00:00.000Z';

/** 示例 · the terms of a campaign of Guangdong that is open in July 2026. */
export const terms: CampaignTerms = {
  year: 2026,
  tier: 'basic',
  name: { zh: '示例批次', en: 'sample campaign' },
  region: '440000',
  edition: '2024',
  asOf: '2026-06-30',
  window: { opensOn: '2026-07-01', closesOn: '2026-07-31' },
  interpretation: {
    mainKpis: ['labor-productivity-gain'],
    requiredShare: 1,
    leadingQuantile: { province: 0.75, nation: 0.9, world: 0.95 },
    minimumSample: 5,
  },
  noticeWorkingDays: 5,
  validityYears: 3,
};

/** A request for a command, as the API makes it. */
export function request(
  actor: Actor,
  addressed: AddressedCommand,
  more: Partial<Omit<CommandRequest, keyof AddressedCommand>> = {},
): CommandRequest {
  return { ...addressed, actor, now: JULY, commandId: randomUUID(), ...more };
}

export function registerEnterprise(name = '示例企业'): AddressedCommand {
  return {
    aggregate: 'enterprise',
    id: USCC,
    command: {
      type: 'register-enterprise',
      uscc: USCC,
      name,
      province: '440000',
      city: '440300',
      annualRevenueCny: 940_000_000,
    },
  };
}

export function registerFactory(id: string): AddressedCommand {
  return {
    aggregate: 'factory',
    id,
    command: {
      type: 'register-factory',
      id,
      enterprise: USCC,
      name: '示例工厂',
      province: '440000',
      city: '440300',
      industry: 'C3961',
    },
  };
}

export function openCampaign(id: string): AddressedCommand {
  return { aggregate: 'campaign', id, command: { type: 'open-campaign', id, ...terms } };
}

export function openApplication(id: string, factoryId: string, campaignId: string): AddressedCommand {
  return {
    aggregate: 'application',
    id,
    command: { type: 'open-application', id, factoryId, campaignId },
  };
}

/** A command that always succeeds on a draft, and can be given again and again. */
export function declareMaturity(id: string, level: number): AddressedCommand {
  return {
    aggregate: 'application',
    id,
    command: {
      type: 'declare-section',
      section: 'maturity',
      content: { level, kind: 'self', assessedOn: '2026-05-01' },
    },
  };
}
