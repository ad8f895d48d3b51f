import { type PanelSeat } from '../application/events.js';
import { technicalSeats } from './algorithm.js';

/** Who of the reserve (备选) takes a seat next: the first who leaves the panel at least two thirds technical; undefined where nobody does. */
export function successorOf(
  staying: readonly PanelSeat[],
  alternates: readonly PanelSeat[],
): PanelSeat | undefined {
  return alternates.find((alternate) => {
    const panel = [...staying, alternate];
    return panel.filter(({ specialty }) => specialty === 'technical').length >= technicalSeats(panel.length);
  });
}
