import { sha256Hex } from '../core/hashing.js';

/** The share of re-evaluations drawn for a full review (随机抽取比例，平台默认). */
export const FULL_REVIEW_SHARE = 0.1;

/** Hexadecimal digits of a ticket: 52 bits, which a number holds exactly. */
const TICKET_DIGITS = 13;

/** The lot a factory has in a year under a seed, from 0 up to and without 1: SHA-256 of seed, factory and year. */
export function ticketOf(seed: string, factoryId: string, year: number): number {
  const digits = sha256Hex(`${seed}|${factoryId}|${year}`).slice(0, TICKET_DIGITS);
  return Number.parseInt(digits, 16) / 16 ** TICKET_DIGITS;
}

/** Whether a factory is drawn for a full review (全面复核抽取): anyone who knows the seed can compute it again. */
export function isDrawnForReview(seed: string, factoryId: string, year: number, share: number): boolean {
  return ticketOf(seed, factoryId, year) < share;
}
