import { type Finding, type PublishedInterpretation, type Tier } from '@tidu/criteria';
import { type Waivers } from '../application/declaration.js';
import { type Day } from '../calendar/dates.js';

/** What a title rests on, so that later re-evaluations judge by the same law and the same findings. */
export interface TitleBasis {
  /** The application it was awarded on; null where it was converted from a legacy title. */
  readonly applicationId: string | null;
  readonly campaignId: string;
  readonly edition: string;
  readonly interpretation: PublishedInterpretation;
  readonly findings: Readonly<Record<string, Finding>>;
  readonly waivers: Waivers;
}

/** An older title that counts as a tier (认定转换的原称号), as its certificate has it. */
export interface LegacyTitle {
  readonly name: string;
  readonly issuer: string;
  readonly number: string;
  readonly awardedOn: Day;
}

/**
 * How a title came about: by award (认定), by renewal of the same tier (到期复核), by conversion of a legacy title (认定转换),
 * or as what a downgrade (降级) left.
 */
export type TitleKind = 'awarded' | 'renewed' | 'converted' | 'downgraded';

/** Titles that are `active` or `under-rectification` are in force; all others have ended. */
export type TitleStatus =
  'active' | 'under-rectification' | 'downgraded' | 'superseded' | 'expired' | 'revoked';

/** A term of a title: the tier, its certificate, from when until when (inclusive), and what it rests on. */
export interface TitleTerm {
  readonly tier: Tier;
  readonly certificateNumber: string;
  readonly validFrom: Day;
  readonly validUntil: Day;
  readonly basis: TitleBasis;
  /** The group (中央企业集团、兵团) on whose channel it was awarded, which answers for it since. */
  readonly group?: string;
}

/** A title (称号): the tier a factory holds or held, by which certificate, until when, and what became of it. */
export interface Title extends TitleTerm {
  readonly kind: TitleKind;
  readonly status: TitleStatus;
  readonly legacy: LegacyTitle | null;
  /** The first day it no longer held; null while it does, and where an old record does not say. */
  readonly endedOn: Day | null;
  /** The certificate that took its place. */
  readonly replacedBy: string | null;
  /** When the certificate was issued anew, the title unchanged (换发证书). */
  readonly reissuedOn: Day | null;
}

/** A title as it begins. */
export function newTitle(term: TitleTerm, kind: TitleKind, legacy: LegacyTitle | null = null): Title {
  return { ...term, kind, legacy, status: 'active', endedOn: null, replacedBy: null, reissuedOn: null };
}

/** Whether a title has not ended; its term may have run out without the platform having said so yet. */
export function isRunning({ status }: Pick<Title, 'status'>): boolean {
  return status === 'active' || status === 'under-rectification';
}
