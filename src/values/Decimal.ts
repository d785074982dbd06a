import { ExceptionObject } from './ExceptionObject.ts';
import { NetValue } from './NetObject.ts';
import type { PSType } from './PSType.ts';
import { decimal } from './types.ts';

const MAX_MANTISSA = 2n ** 96n - 1n;
const MAX_SCALE = 28;

/** A System.Decimal: `mantissa * 10^-scale`, the mantissa within 96 bits, the scale 0 to 28 (kept: 1.50 prints 1.50). */
export class Decimal extends NetValue {
  readonly mantissa: bigint;
  readonly scale: number;

  constructor(mantissa: bigint, scale = 0) {
    super();
    this.mantissa = mantissa;
    this.scale = scale;
  }

  get psType(): PSType {
    return decimal();
  }

  static readonly zero: Decimal = new Decimal(0n);

  /** Brings a result into range, rounding half to even. Throws OverflowException when it does not fit. */
  static fit(mantissa: bigint, scale: number): Decimal {
    let excess = Math.max(0, scale - MAX_SCALE);
    let rounded = dividePower(mantissa, excess);
    while (magnitude(rounded) > MAX_MANTISSA) {
      excess++;
      if (excess > scale) throw overflow();
      rounded = dividePower(mantissa, excess);
    }
    return new Decimal(rounded, scale - excess);
  }

  /** The decimal that a double or single stands for, with 15 (7) significant digits as in .NET. */
  static fromNumber(value: number, digits = 15): Decimal {
    if (!Number.isFinite(value) || Math.abs(value) >= 7.922816251426434e28) throw overflow();
    const text = value.toPrecision(digits);
    return Decimal.parse(text)!.trimmed();
  }

  /** Reads digits with an optional sign, point and exponent; null when it is not a number. */
  static parse(text: string): Decimal | null {
    const parts = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(text);
    if (parts === null || (parts[2] ?? '') + (parts[3] ?? '') === '') return null;
    const fraction = parts[3] ?? '';
    const digits = BigInt((parts[2] ?? '') + fraction);
    const scale = fraction.length - Number(parts[4] ?? 0);
    const mantissa = parts[1] === '-' ? -digits : digits;
    if (digits === 0n) return new Decimal(0n, Math.min(Math.max(scale, 0), MAX_SCALE));
    if (scale < -40) throw overflow();
    if (scale > 100) return Decimal.zero;
    return scale < 0 ? Decimal.fit(mantissa * 10n ** BigInt(-scale), 0) : Decimal.fit(mantissa, scale);
  }

  static from(value: number | bigint): Decimal {
    return Decimal.fit(BigInt(value), 0);
  }

  plus(other: Decimal): Decimal {
    const scale = Math.max(this.scale, other.scale);
    return Decimal.fit(this.#at(scale) + other.#at(scale), scale);
  }

  minus(other: Decimal): Decimal {
    return this.plus(other.negated());
  }

  times(other: Decimal): Decimal {
    return Decimal.fit(this.mantissa * other.mantissa, this.scale + other.scale);
  }

  /** Exact when the quotient ends within 28 places, else rounded there. Throws DivideByZeroException. */
  dividedBy(other: Decimal): Decimal {
    if (other.mantissa === 0n) throw divideByZero();
    const extra = 60;
    const top = this.mantissa * 10n ** BigInt(extra);
    const quotient = top / other.mantissa;
    const sticky = top % other.mantissa === 0n ? 0n : 1n;
    const sign = top < 0n === other.mantissa < 0n ? 1n : -1n;
    const exactScale = this.scale - other.scale + extra + 1;
    return stripped(quotient * 10n + sign * sticky, exactScale, this.scale - other.scale);
  }

  remainder(other: Decimal): Decimal {
    if (other.mantissa === 0n) throw divideByZero();
    const scale = Math.max(this.scale, other.scale);
    return new Decimal(this.#at(scale) % other.#at(scale), scale);
  }

  negated(): Decimal {
    return new Decimal(-this.mantissa, this.scale);
  }

  compareTo(other: Decimal): number {
    const scale = Math.max(this.scale, other.scale);
    const left = this.#at(scale);
    const right = other.#at(scale);
    return left < right ? -1 : left > right ? 1 : 0;
  }

  /** Rounded to `places` after the point, half to even or away from zero. */
  round(places: number, awayFromZero = false): Decimal {
    if (places >= this.scale) return this;
    const drop = this.scale - places;
    const rounded = awayFromZero ? divideAway(this.mantissa, drop) : dividePower(this.mantissa, drop);
    return new Decimal(rounded, places);
  }

  truncate(): Decimal {
    return new Decimal(this.mantissa / 10n ** BigInt(this.scale));
  }

  floor(): Decimal {
    const whole = this.truncate();
    return whole.compareTo(this) > 0 ? whole.minus(new Decimal(1n)) : whole;
  }

  ceiling(): Decimal {
    return this.negated().floor().negated();
  }

  /** Without zeros at the end of the fraction. */
  trimmed(): Decimal {
    let { mantissa, scale } = this;
    while (scale > 0 && mantissa % 10n === 0n) {
      mantissa /= 10n;
      scale--;
    }
    return new Decimal(mantissa, scale);
  }

  toNumber(): number {
    return Number(this.toString());
  }

  override toString(): string {
    const negative = this.mantissa < 0n;
    const digits = magnitude(this.mantissa)
      .toString()
      .padStart(this.scale + 1, '0');
    const whole = digits.slice(0, digits.length - this.scale);
    const text = this.scale === 0 ? whole : `${whole}.${digits.slice(-this.scale)}`;
    return negative ? `-${text}` : text;
  }

  #at(scale: number): bigint {
    return scale === this.scale ? this.mantissa : this.mantissa * 10n ** BigInt(scale - this.scale);
  }
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** value / 10^power, half to even. */
function dividePower(value: bigint, power: number): bigint {
  if (power === 0) return value;
  const divisor = 10n ** BigInt(power);
  const quotient = value / divisor;
  const twice = magnitude(value % divisor) * 2n;
  const up = twice > divisor || (twice === divisor && quotient % 2n !== 0n);
  return up ? quotient + (value < 0n ? -1n : 1n) : quotient;
}

function divideAway(value: bigint, power: number): bigint {
  const divisor = 10n ** BigInt(power);
  const quotient = value / divisor;
  return magnitude(value % divisor) * 2n >= divisor ? quotient + (value < 0n ? -1n : 1n) : quotient;
}

/** Drops zeros at the end that the division made, but none of the scale that the operands had. */
function stripped(mantissa: bigint, scale: number, keep: number): Decimal {
  let digits = mantissa;
  let places = scale;
  const least = Math.max(0, keep);
  while (places > least && digits % 10n === 0n) {
    digits /= 10n;
    places--;
  }
  return places < 0 ? Decimal.fit(digits * 10n ** BigInt(-places), 0) : Decimal.fit(digits, places);
}

function overflow(): ExceptionObject {
  return new ExceptionObject('System.OverflowException', 'Value was either too large or too small for a Decimal.');
}

function divideByZero(): ExceptionObject {
  return new ExceptionObject('System.DivideByZeroException', 'Attempted to divide by zero.');
}
