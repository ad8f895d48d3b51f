import { createContext, useContext } from 'react';
import { type Ground } from '../design/palette.js';

export interface Appearance {
  readonly ground: Ground;
  readonly setGround: (ground: Ground) => void;
}

export const AppearanceContext = createContext<Appearance | null>(null);

export function useAppearance(): Appearance {
  const appearance = useContext(AppearanceContext);
  if (appearance === null) throw new Error('useAppearance is used outside of AppearanceContext');
  return appearance;
}
