/** An exact decimal: `digits` × 10^−`scale`. */
interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

const places = 6;
const pattern = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/** The shortest decimal that reads back as this number, which is how JSON writes it. */
function decimalOf(value: number): Decimal {
  const match = pattern.exec(String(value));
  if (match === null) throw new RangeError(`not a finite number: ${value}`);
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(sign + whole + fraction);
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 };
}

function difference(minuend: Decimal, subtrahend: Decimal): Decimal {
  const scale = Math.max(minuend.scale, subtrahend.scale);
  const raise = (decimal: Decimal) => decimal.digits * 10n ** BigInt(scale - decimal.scale);
  return { digits: raise(minuend) - raise(subtrahend), scale };
}

/** numerator / denominator to the nearest whole number, half away from zero; the denominator is positive. */
function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/** A count of millionths as a number. */
function fromMillionths(millionths: bigint): number {
  const magnitude = (millionths < 0n ? -millionths : millionths).toString().padStart(places + 1, '0');
  const value = Number(`${magnitude.slice(0, -places)}.${magnitude.slice(-places)}`);
  return millionths < 0n ? -value : value;
}

/**
 * (minuend − subtrahend), in exact decimal arithmetic, rounded half away from zero to 6 decimals.
 * @param minuend, subtrahend within ±10¹², as all figures are
 */
export function exactDifference(minuend: number, subtrahend: number): number {
  const { digits, scale } = difference(decimalOf(minuend), decimalOf(subtrahend));
  return fromMillionths(roundedQuotient(digits * 10n ** BigInt(places), 10n ** BigInt(scale)));
}

/**
 * (minuend − subtrahend) / base × 100, in exact decimal arithmetic, rounded half away from zero to 6 decimals.
 * @param base above 0
 * @returns percent; null where the result is beyond what a JSON number holds, as over a base of 10⁻³⁰⁰
 */
export function exactPercentage(minuend: number, subtrahend: number, base: number): number | null {
  const change = difference(decimalOf(minuend), decimalOf(subtrahend));
  const whole = decimalOf(base);
  const numerator = change.digits * 10n ** BigInt(whole.scale + places + 2);
  const denominator = whole.digits * 10n ** BigInt(change.scale);
  const percent = fromMillionths(roundedQuotient(numerator, denominator));
  return Number.isFinite(percent) ? percent : null;
}

/** 1 − probability, exactly: 0.25 for 0.75, and not the 0.09999999999999998 of binary for 0.9. */
export function exactComplement(probability: number): number {
  const { digits, scale } = difference(decimalOf(1), decimalOf(probability));
  return Number(`${digits}e-${scale}`);
}

/** A number from 0 to 1 as benchmarks write the keys of their quantiles: in full, without an exponent. */
export function writtenProbability(probability: number): string {
  const short = String(probability);
  if (!short.includes('e')) return short;
  const { digits, scale } = decimalOf(probability);
  const written = digits.toString().padStart(scale + 1, '0');
  return `${written.slice(0, -scale)}.${written.slice(-scale)}`;
}

/** The smallest whole number not below share × count, in exact decimal arithmetic. */
export function exactCeiling(share: number, count: number): number {
  const { digits, scale } = decimalOf(share);
  const unit = 10n ** BigInt(scale);
  return Number((digits * BigInt(count) + unit - 1n) / unit);
}
