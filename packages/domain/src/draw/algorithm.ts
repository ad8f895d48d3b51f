import { type PanelSeat } from '../application/events.js';
import { sha256Hex } from '../core/hashing.js';

/** The algorithm by name and version: a change of anything in this file is a new version. */
export const ALGORITHM = 'tidu-draw-1';

/** An expert who may be drawn. */
export interface Candidate extends PanelSeat {
  /** Whether one of the expert's fields is the factory's. */
  readonly inField: boolean;
}

/** What a panel must look like. */
export interface PanelShape {
  readonly seats: number;
  readonly alternates: number;
  /** Whether experts of the factory's field come first, or are the only ones. */
  readonly field: 'preferred' | 'required';
}

export interface DrawnPanel {
  readonly seats: readonly PanelSeat[];
  readonly alternates: readonly PanelSeat[];
}

/** Places to fill, and how many of them management experts may take. */
interface Places {
  readonly total: number;
  readonly management: number;
}

/** Experts at hand. */
interface Supply {
  readonly technical: number;
  readonly management: number;
}

/** How many of some seats must be technical experts' at least: two thirds (平台默认), rounded up. */
export function technicalSeats(seats: number): number {
  return Math.ceil((seats * 2) / 3);
}

/** How many technical experts more, and how many experts in all, it takes to fill a panel; 0 and 0 where it can be drawn. */
export function shortage(
  candidates: readonly PanelSeat[],
  { seats, alternates }: Pick<PanelShape, 'seats' | 'alternates'>,
): { readonly technical: number; readonly total: number } {
  const supply = supplyOf(candidates);
  return {
    technical: Math.max(0, technicalSeats(seats) + technicalSeats(alternates) - supply.technical),
    total: Math.max(0, lacking(supply, placesFor(seats), placesFor(alternates))),
  };
}

/**
 * Draws a panel (随机抽取): a pure function of candidates, shape and seed that anyone can compute again.
 *
 * 1. Every candidate gets a lot, sha256(seed ‖ newline ‖ expert id). Candidates stand in the order of their lots; where
 *    the field is preferred, those of the field stand before the others.
 * 2. Down that order each candidate gets a seat, until all are taken. Passed over is who would break the quota of
 *    technical experts, or take what the quota of the remaining seats and the reserve cannot spare.
 * 3. The reserve (备选) is then filled from the remaining candidates in the same way, with the same quota.
 *
 * Throws a RangeError where the candidates cannot fill the panel: see `shortage`.
 */
export function drawPanel(candidates: readonly Candidate[], shape: PanelShape, seed: string): DrawnPanel {
  const ranked = inOrderOfLots(candidates, shape, seed);
  const [panel, rest] = fill(ranked, placesFor(shape.seats), placesFor(shape.alternates));
  const [reserve] = fill(rest, placesFor(shape.alternates), placesFor(0));
  if (panel.length < shape.seats || reserve.length < shape.alternates)
    throw new RangeError('the candidates cannot fill the panel');
  return { seats: panel.map(asSeat), alternates: reserve.map(asSeat) };
}

/** The seed of a draw: every official's seed, in the order of their commitments, over the candidates fixed before. */
export function combinedSeed(poolHash: string, seeds: readonly string[]): string {
  return sha256Hex([ALGORITHM, poolHash, ...seeds].join('\n'));
}

/**
 * The commitment (承诺值) of an official to a seed: it opens with this seed only, for this official and this draw only,
 * so that nobody can copy another's. A seed is 64 hexadecimal digits from a source of randomness.
 */
export function commitmentTo(
  seed: string,
  {
    drawId,
    poolHash,
    official,
  }: { readonly drawId: string; readonly poolHash: string; readonly official: string },
): string {
  return sha256Hex([ALGORITHM, drawId, poolHash, official, seed].join('\n'));
}

function inOrderOfLots(candidates: readonly Candidate[], { field }: PanelShape, seed: string): Candidate[] {
  const keyed = candidates.map((candidate) => ({
    candidate,
    key: `${field === 'preferred' && !candidate.inField ? '1' : '0'}${sha256Hex(`${seed}\n${candidate.expert}`)}`,
  }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : 1));
  return keyed.map(({ candidate }) => candidate);
}

/** Fills places down the order; returns who got one and who is left, both in order. */
function fill(
  ranked: readonly Candidate[],
  places: Places,
  reserve: Places,
): readonly [readonly Candidate[], readonly Candidate[]] {
  const taken: Candidate[] = [];
  const left: Candidate[] = [];
  let open = places;
  let supply = supplyOf(ranked);
  for (const candidate of ranked) {
    const management = candidate.specialty === 'management' ? 1 : 0;
    const after = { total: open.total - 1, management: open.management - management };
    const others = {
      technical: supply.technical - (1 - management),
      management: supply.management - management,
    };
    if (after.total >= 0 && after.management >= 0 && lacking(others, after, reserve) <= 0) {
      taken.push(candidate);
      open = after;
      supply = others;
    } else {
      left.push(candidate);
    }
  }
  return [taken, left];
}

/** How many experts are lacking to fill places and reserve, when management experts fill all they may. */
function lacking({ technical, management }: Supply, places: Places, reserve: Places): number {
  const forManagement =
    Math.min(places.management, places.total) + Math.min(reserve.management, reserve.total);
  return places.total + reserve.total - Math.min(management, forManagement) - technical;
}

function placesFor(total: number): Places {
  return { total, management: total - technicalSeats(total) };
}

function supplyOf(candidates: readonly PanelSeat[]): Supply {
  const technical = candidates.filter(({ specialty }) => specialty === 'technical').length;
  return { technical, management: candidates.length - technical };
}

function asSeat({ expert, specialty }: Candidate): PanelSeat {
  return { expert, specialty };
}
