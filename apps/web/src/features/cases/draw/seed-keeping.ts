const keyOf = (drawId: string, official: string) => `tidu.seed.${drawId}.${official}`;

/** A seed: 32 random bytes, as 64 hexadecimal digits. */
export function newSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Keeps an official's seed in this browser until it is revealed; nobody else may know it before. */
export function keepSeed(drawId: string, official: string, seed: string): void {
  localStorage.setItem(keyOf(drawId, official), seed);
}

/** The seed an official keeps in this browser; null where it was given in another one. */
export function keptSeed(drawId: string, official: string): string | null {
  return localStorage.getItem(keyOf(drawId, official));
}
