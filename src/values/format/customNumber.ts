import { type Digits, fractionPart, rounded, roundedTo, wholePart } from './digits.ts';

/** One section of a custom format, taken apart. */
interface Section {
  readonly tokens: readonly Token[];
  /** Places before and after the point. */
  readonly before: number;
  readonly after: number;
  /** The first 0 before the point, counted from the point: so many digits are always shown. */
  readonly zerosBefore: number;
  readonly zerosAfter: number;
  readonly separated: boolean;
  /** Powers of ten the number is multiplied with before it is shown (`%`: 2, each comma before the point: -3). */
  readonly shift: number;
  readonly exponent: { readonly letter: string; readonly plus: boolean; readonly width: number } | null;
}

type Token = { kind: 'digit' } | { kind: 'point' } | { kind: 'text'; text: string } | { kind: 'exponent' };

/** A number by a custom format: `#,##0.00;(0.00);zero`. */
export function customNumber(number: Digits, format: string): string {
  const sections = splitSections(format);
  const chosen = choose(number, sections);
  const section = parse(chosen.text);
  const shifted = number.digits === '' ? number : { ...number, point: number.point + section.shift };
  const shown = section.exponent === null ? roundedTo(shifted, section.after) : shifted;
  if (shown.digits === '' && number.digits !== '' && sections.length > 2 && sections[2] !== '') {
    return write(shown, parse(sections[2]!), false);
  }
  return write(shown, section, number.negative && chosen.signed && shown.digits !== '');
}

/** At semicolons that are not quoted. */
function splitSections(format: string): string[] {
  const sections = [''];
  for (const [token] of format.matchAll(/\\[\s\S]|'[^']*'?|"[^"]*"?|[\s\S]/g)) {
    if (token === ';') sections.push('');
    else sections[sections.length - 1] += token;
  }
  return sections;
}

function choose(number: Digits, sections: readonly string[]): { text: string; signed: boolean } {
  const first = sections[0]!;
  if (number.digits === '' && sections.length > 2) return { text: sections[2] || first, signed: false };
  if (number.negative && sections.length > 1 && sections[1] !== '') return { text: sections[1]!, signed: false };
  return { text: first, signed: true };
}

const TOKEN = /\\([\s\S])|'([^']*)'?|"([^"]*)"?|([eE])([+-]?)(0+)|([0#])|([.])|(,)|([%‰])|([\s\S])/g;

function parse(text: string): Section {
  const tokens: Token[] = [];
  const digits: string[] = [];
  let point = -1;
  let shift = 0;
  let pendingCommas = 0;
  let separated = false;
  let exponent: Section['exponent'] = null;
  for (const [whole, escaped, single, double, letter, sign, zeros, digit, dot, comma, percent, other] of text.matchAll(
    TOKEN,
  )) {
    if (digit !== undefined) {
      if (pendingCommas > 0 && point < 0) separated = true;
      pendingCommas = 0;
      digits.push(digit);
      tokens.push({ kind: 'digit' });
    } else if (dot !== undefined) {
      if (point >= 0) continue;
      point = digits.length;
      shift -= 3 * pendingCommas;
      pendingCommas = 0;
      tokens.push({ kind: 'point' });
    } else if (comma !== undefined) {
      if (digits.length > 0 && point < 0) pendingCommas++;
    } else if (letter !== undefined && digits.length > 0 && exponent === null) {
      exponent = { letter, plus: sign === '+', width: zeros!.length };
      tokens.push({ kind: 'exponent' });
    } else {
      if (percent !== undefined) shift += percent === '%' ? 2 : 3;
      tokens.push({ kind: 'text', text: percent ?? escaped ?? single ?? double ?? other ?? whole });
    }
  }
  if (point < 0) shift -= 3 * pendingCommas;
  const before = point < 0 ? digits : digits.slice(0, point);
  const after = point < 0 ? [] : digits.slice(point);
  const firstZero = before.indexOf('0');
  return {
    tokens,
    before: before.length,
    after: after.length,
    zerosBefore: firstZero < 0 ? 0 : before.length - firstZero,
    zerosAfter: after.lastIndexOf('0') + 1,
    separated,
    shift,
    exponent,
  };
}

function write(number: Digits, section: Section, negative: boolean): string {
  const scaled = section.exponent === null ? { number, power: 0 } : normalized(number, section);
  const whole = wholePart(scaled.number).padStart(section.zerosBefore, '0');
  const fraction = fractionPart(scaled.number, section.after).replace(/0+$/, '').padEnd(section.zerosAfter, '0');
  const writer = new Writer(section, whole, fraction, scaled.power);
  return (negative ? '-' : '') + writer.text();
}

/** With an exponent, as many digits stand before the point as the format has places. */
function normalized(number: Digits, section: Section): { number: Digits; power: number } {
  const count = section.before + section.after;
  const cut = rounded(number, count);
  if (cut.digits === '') return { number: cut, power: 0 };
  return { number: { ...cut, point: section.before }, power: cut.point - section.before };
}

class Writer {
  readonly #section: Section;
  readonly #whole: string;
  readonly #fraction: string;
  readonly #power: number;
  #placesLeft: number;
  #position = 0;
  #fractionAt = 0;
  #text = '';

  constructor(section: Section, whole: string, fraction: string, power: number) {
    this.#section = section;
    this.#whole = whole;
    this.#fraction = fraction;
    this.#power = power;
    this.#placesLeft = section.before;
  }

  text(): string {
    let afterPoint = false;
    for (const token of this.#section.tokens) {
      if (token.kind === 'text') this.#text += token.text;
      else if (token.kind === 'exponent') this.#writeExponent();
      else if (token.kind === 'point') {
        afterPoint = true;
        if (this.#fraction !== '') this.#text += '.';
      } else if (afterPoint) this.#text += this.#fraction[this.#fractionAt++] ?? '';
      else this.#writeWhole();
    }
    return this.#text;
  }

  /** The first place takes all digits that the places after it leave over. */
  #writeWhole(): void {
    this.#placesLeft--;
    const end = this.#whole.length - this.#placesLeft;
    while (this.#position < end) {
      this.#text += this.#whole[this.#position++];
      const left = this.#whole.length - this.#position;
      if (this.#section.separated && left > 0 && left % 3 === 0) this.#text += ',';
    }
  }

  #writeExponent(): void {
    const { letter, plus, width } = this.#section.exponent!;
    const sign = this.#power < 0 ? '-' : plus ? '+' : '';
    this.#text += `${letter}${sign}${String(Math.abs(this.#power)).padStart(width, '0')}`;
  }
}
