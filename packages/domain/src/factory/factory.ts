import { type Finding, type Interpretation, type Tier } from '@tidu/criteria';
import { type Waivers } from '../application/declaration.js';
import { type Day } from '../calendar/dates.js';
import { accept, type Decider, refuse } from '../decider.js';
import { isIndustrialCode } from '../identity/industry.js';
import { provinces, regionContains } from '../identity/region.js';
import { ruleRefusal } from '../policy/authorize.js';
import { conflict, type InputIssue, invalid, issue } from '../refusal.js';
import { factoryPhases, factoryRules } from './rules.js';

const wording = { thing: { zh: '工厂', en: 'factory' }, phases: factoryPhases };

/** What a title rests on, so that later re-evaluations judge by the same law and the same findings. */
export interface TitleBasis {
  readonly applicationId: string;
  readonly campaignId: string;
  readonly edition: string;
  readonly interpretation: Interpretation;
  readonly findings: Readonly<Record<string, Finding>>;
  readonly waivers: Waivers;
}

/** A title (称号): the tier a factory holds, by which certificate, and until when. */
export interface Title {
  readonly tier: Tier;
  readonly certificateNumber: string;
  readonly validFrom: Day;
  readonly validUntil: Day;
  readonly status: 'active' | 'under-rectification' | 'revoked';
  readonly basis: TitleBasis;
}

/** A factory (工厂) of an enterprise. One enterprise may have several. */
export interface Factory {
  readonly id: string | null;
  readonly enterprise: string;
  readonly name: string;
  readonly province: string;
  readonly city: string;
  readonly industry: string;
  /** The application a factory has in each campaign: one at most. */
  readonly applications: Readonly<Record<string, string>>;
  readonly title: Title | null;
}

export interface RegisterFactory {
  readonly type: 'register-factory';
  readonly id: string;
  readonly enterprise: string;
  readonly name: string;
  readonly province: string;
  readonly city: string;
  readonly industry: string;
}
export type FactoryCommand = RegisterFactory;

export type FactoryEvent =
  | { readonly type: 'factory.registered'; readonly data: Omit<RegisterFactory, 'type'> }
  | {
      readonly type: 'factory.application-opened';
      readonly data: { readonly campaignId: string; readonly applicationId: string };
    }
  | {
      readonly type: 'factory.application-withdrawn';
      readonly data: { readonly campaignId: string; readonly applicationId: string };
    }
  | { readonly type: 'factory.title-conferred'; readonly data: Omit<Title, 'status'> }
  | { readonly type: 'factory.title-kept'; readonly data: { readonly year: number } }
  | {
      readonly type: 'factory.rectification-ordered';
      readonly data: { readonly year: number; readonly deadline: Day };
    }
  | {
      readonly type: 'factory.title-revoked';
      readonly data: { readonly year: number; readonly barUntil: Day };
    };

/** Factories (工厂): registered once; what they hold follows from the decisions recorded on their stream. */
export const factoryDecider: Decider<Factory, FactoryCommand, FactoryEvent> = {
  initial: {
    id: null,
    enterprise: '',
    name: '',
    province: '',
    city: '',
    industry: '',
    applications: {},
    title: null,
  },

  decide(command, state, { actor }) {
    const { type, ...data } = command;
    const subject = { enterprise: command.enterprise, phase: 'none' as const };
    const refusal = ruleRefusal(factoryRules[type], wording, actor, subject);
    if (refusal !== null) return refuse(refusal);
    if (state.id !== null)
      return refuse(conflict('factory-exists', '该工厂已登记。', 'This factory is registered already.'));
    const issues = faultsOf(command);
    if (issues.length > 0) {
      return refuse(
        invalid('factory-invalid', '工厂信息有误，未登记。', 'The factory was not registered.', issues),
      );
    }
    return accept({ type: 'factory.registered', data });
  },

  evolve(state, event) {
    switch (event.type) {
      case 'factory.registered':
        return { ...state, ...event.data };
      case 'factory.application-opened':
        return {
          ...state,
          applications: { ...state.applications, [event.data.campaignId]: event.data.applicationId },
        };
      case 'factory.application-withdrawn':
        return {
          ...state,
          applications: Object.fromEntries(
            Object.entries(state.applications).filter(([campaignId]) => campaignId !== event.data.campaignId),
          ),
        };
      case 'factory.title-conferred':
        return { ...state, title: { ...event.data, status: 'active' } };
      case 'factory.title-kept':
        return withTitleStatus(state, 'active');
      case 'factory.rectification-ordered':
        return withTitleStatus(state, 'under-rectification');
      case 'factory.title-revoked':
        return withTitleStatus(state, 'revoked');
    }
  },
};

function withTitleStatus(state: Factory, status: Title['status']): Factory {
  return state.title === null ? state : { ...state, title: { ...state.title, status } };
}

function faultsOf({ name, province, city, industry }: RegisterFactory): InputIssue[] {
  const issues: InputIssue[] = [];
  if (name.trim() === '') issues.push(issue('$.name', '请填写工厂名称。', 'Give the name of the factory.'));
  if (provinces[province] === undefined) {
    issues.push(
      issue('$.province', '省级行政区划代码不正确（GB/T 2260）。', 'This is no province code of GB/T 2260.'),
    );
  }
  if (!regionContains(province, city)) {
    issues.push(issue('$.city', '所在市不属于所在省。', 'The city does not belong to the province.'));
  }
  if (!isIndustrialCode(industry)) {
    issues.push(
      issue(
        '$.industry',
        '行业代码应为 GB/T 4754-2017 采矿业、制造业或电热燃水业的门类字母加 2 至 4 位数字，例如 C3670。',
        'The industry must be a code of GB/T 4754-2017, sector B, C or D with 2 to 4 digits, for example C3670.',
      ),
    );
  }
  return issues;
}
