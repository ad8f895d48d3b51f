import { type DrawEvent } from './events.js';
import { type Draw, noDraw, SEEDS } from './state.js';

/** Folds one event into a draw. */
export function evolveDraw(state: Draw, event: DrawEvent): Draw {
  switch (event.type) {
    case 'draw.opened':
      return { ...noDraw, phase: 'opened', opening: event.data };
    case 'draw.prepared':
      return { ...state, phase: 'prepared', preparation: event.data };
    case 'draw.seed-committed': {
      const commitments = [...state.commitments, event.data];
      return { ...state, commitments, phase: commitments.length < SEEDS ? state.phase : 'committed' };
    }
    case 'draw.seed-revealed':
      return { ...state, reveals: [...state.reveals, event.data] };
    case 'draw.drawn':
      return { ...state, phase: 'drawn', result: event.data };
    case 'draw.abandoned':
      return { ...state, phase: 'abandoned', abandonment: event.data };
  }
}
