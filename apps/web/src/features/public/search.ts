import { type Tier, tiers } from '@tidu/criteria';

type Given = Readonly<Record<string, unknown>>;

export interface TitleSearch {
  readonly tier?: Tier;
  readonly province?: string;
  readonly q?: string;
}

/** The filters of the list of titles as they stand in the address; what is not understood is left out. */
export function titleSearch(given: Given): TitleSearch {
  const tier = tiers.find((candidate) => candidate === given['tier']);
  const { province, q } = given;
  return {
    ...(tier && { tier }),
    ...(typeof province === 'string' && /^\d{6}$/.test(province) && { province }),
    ...(typeof q === 'string' && q !== '' && { q }),
  };
}

export function certificateSearch({ number }: Given): { readonly number?: string } {
  return typeof number === 'string' && number !== '' ? { number } : {};
}

/** Which item of a notice is objected to. */
export function objectSearch({ application }: Given): { readonly application?: string } {
  return typeof application === 'string' && application !== '' ? { application } : {};
}
