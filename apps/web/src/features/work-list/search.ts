import { phaseNames, type Phase } from '@tidu/contracts';
import { type Tier, tiers } from '@tidu/criteria';
import { textIn } from '../../app/address.js';

export interface WorkListSearch {
  readonly phase?: Phase;
  readonly tier?: Tier;
  readonly campaign?: string;
  readonly q?: string;
  readonly mine?: boolean;
}

const phases = Object.keys(phaseNames) as Phase[];

/** The filters of a list of applications as they stand in the address; what is not understood is left out. */
export function workListSearch(given: Readonly<Record<string, unknown>>): WorkListSearch {
  const phase = phases.find((candidate) => candidate === given['phase']);
  const tier = tiers.find((candidate) => candidate === given['tier']);
  const { campaign } = given;
  const q = textIn(given['q']);
  return {
    ...(phase && { phase }),
    ...(tier && { tier }),
    ...(typeof campaign === 'string' && { campaign }),
    ...(q !== undefined && { q }),
    ...(given['mine'] === true && { mine: true }),
  };
}

/** The filters that counts are taken with: neither the phase they are sorted by, nor whose step it is. */
export function countedBy({ tier, campaign, q }: WorkListSearch): WorkListSearch {
  return {
    ...(tier && { tier }),
    ...(campaign !== undefined && { campaign }),
    ...(q !== undefined && { q }),
  };
}
