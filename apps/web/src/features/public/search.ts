import { type Tier, tiers } from '@tidu/criteria';
import { textIn } from '../../app/address.js';

type Given = Readonly<Record<string, unknown>>;

export interface TitleSearch {
  readonly tier?: Tier;
  readonly province?: string;
  readonly q?: string;
}

/** The filters of the list of titles as they stand in the address; what is not understood is left out. */
export function titleSearch(given: Given): TitleSearch {
  const tier = tiers.find((candidate) => candidate === given['tier']);
  const province = textIn(given['province']);
  const q = textIn(given['q']);
  return {
    ...(tier && { tier }),
    ...(province !== undefined && /^\d{6}$/.test(province) && { province }),
    ...(q !== undefined && { q }),
  };
}

export function certificateSearch(given: Given): { readonly number?: string } {
  const number = textIn(given['number']);
  return number === undefined ? {} : { number };
}

/** Which item of a notice is objected to. */
export function objectSearch({ application }: Given): { readonly application?: string } {
  return typeof application === 'string' && application !== '' ? { application } : {};
}
