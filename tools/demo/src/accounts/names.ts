import { cities } from './cities.js';

/** The one password of every demo account; it is published, so that a visitor can sign in. */
export const DEMO_PASSWORD = 'tidu-demo-2026';

export const districtAccount = (district: string): string => `district-${district}`;
export const cityAccount = (city: string): string => `city-${city}`;
export const hasCityAccount = (city: string): boolean => cities[city] !== undefined;
export const provinceAccount = (province: string): string => `province-${province}`;
export const miitAccounts = ['miit-1', 'miit-2'] as const;
/** The colleague of an authority's first official: what two people must do (四眼原则) takes both. */
export const secondOf = (account: string): string => `${account}-2`;
/** The account of the enterprise of a sample story: made by the seed, or by the story itself when it is first played. */
export const storyAccount = (uscc: string): string => `story-${uscc.toLowerCase()}`;
export const auditorAccount = 'auditor';
