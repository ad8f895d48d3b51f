/** A decimal number as `digits × 10^-scale`: exact, and slow enough that only a test would use it. */
export interface Exact {
  readonly digits: bigint;
  readonly scale: number;
}

/** The decimal a JSON number stands for: `0.1` is one tenth, `1e-7` is one ten-millionth. */
export function exact(number: number): Exact {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(number));
  if (match === null) throw new RangeError(`no decimal: ${number}`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(`${sign}${whole}${fraction}`);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

/** Both on one scale. */
function aligned(one: Exact, other: Exact): readonly [bigint, bigint, number] {
  const scale = Math.max(one.scale, other.scale);
  const raise = ({ digits, scale: own }: Exact) => digits * 10n ** BigInt(scale - own);
  return [raise(one), raise(other), scale];
}

export function minus(one: Exact, other: Exact): Exact {
  const [left, right, scale] = aligned(one, other);
  return { digits: left - right, scale };
}

export function compare(one: Exact, other: Exact): -1 | 0 | 1 {
  const [left, right] = aligned(one, other);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `numerator / denominator × factor`, rounded half away from zero to six decimals. */
export function roundedRatio(numerator: Exact, denominator: Exact, factor: bigint): Exact {
  const [over, under] = aligned(numerator, denominator);
  const millionths = over * factor * 1_000_000n;
  const negative = millionths < 0n !== under < 0n;
  const size = (value: bigint) => (value < 0n ? -value : value);
  const quotient = (2n * size(millionths) + size(under)) / (2n * size(under));
  return { digits: negative ? -quotient : quotient, scale: 6 };
}

/** The JSON number nearest to a decimal. */
export function toNumber({ digits, scale }: Exact): number {
  return Number(`${digits}e-${scale}`) + 0;
}

/** The smallest whole number not below `share × count`. */
export function ceilingOf(share: number, count: number): number {
  const { digits, scale } = exact(share);
  const ten = 10n ** BigInt(scale);
  return Number((digits * BigInt(count) + ten - 1n) / ten);
}
