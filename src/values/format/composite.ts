import { formatError } from '../castErrors.ts';
import { PSCustomObject } from '../PSCustomObject.ts';
import type { Culture } from '../PSType.ts';
import { netToString, toStringPS } from '../toStringPS.ts';
import { formatNumber } from './number.ts';

/** `format -f arguments`: .NET's composite format, e.g. `{0,-24:F1}`. Throws FormatException for a bad format. */
export function formatComposite(format: string, args: readonly unknown[], culture: Culture = null): string {
  const parts = partsOf(format);
  let text = '';
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    text += typeof part === 'string' ? part : formatItem(part, args, culture);
  }
  return text;
}

interface Item {
  readonly index: number;
  readonly width: number;
  readonly format: string | null;
  readonly end: number;
}

type Part = string | Item;

/** Formats stand in loops: the last ones are kept in parts. */
const known = new Map<string, readonly Part[]>();
const KEPT = 256;

function partsOf(format: string): readonly Part[] {
  let parts = known.get(format);
  if (parts === undefined) {
    parts = split(format);
    if (known.size >= KEPT) known.clear();
    known.set(format, parts);
  }
  return parts;
}

function split(format: string): Part[] {
  const parts: Part[] = [];
  let text = '';
  for (let i = 0; i < format.length; ) {
    const character = format[i]!;
    if (character === '{' && format[i + 1] !== '{') {
      const item = readItem(format, i);
      if (text !== '') parts.push(text);
      parts.push(item);
      text = '';
      i = item.end;
    } else {
      if (character === '}' && format[i + 1] !== '}') throw formatError();
      text += character;
      i += character === '{' || character === '}' ? 2 : 1;
    }
  }
  return text === '' ? parts : [...parts, text];
}

const ITEM = /\{(\d+) *(?:, *(-?\d+) *)?(?::((?:[^{}]|\{\{|\}\})*))?\}/y;

function readItem(format: string, at: number): Item {
  ITEM.lastIndex = at;
  const parts = ITEM.exec(format);
  if (parts === null) throw formatError();
  const own = parts[3]?.replaceAll('{{', '{').replaceAll('}}', '}') ?? null;
  return { index: Number(parts[1]), width: Number(parts[2] ?? 0), format: own, end: at + parts[0].length };
}

/** Proof: documented text of .NET Framework. */
function indexOutside() {
  return formatError(
    'Index (zero based) must be greater than or equal to zero and less than the size of the argument list.',
  );
}

/** .NET refuses wider fields. Proof: recorded. */
const WIDEST = 1_000_000;

function formatItem(item: Item, args: readonly unknown[], culture: Culture): string {
  if (item.index >= args.length) throw indexOutside();
  if (Math.abs(item.width) >= WIDEST) throw formatError();
  const text = formatValue(args[item.index], item.format, culture);
  if (item.width === 0) return text;
  return item.width < 0 ? text.padEnd(-item.width) : text.padStart(item.width);
}

/** `ToString(format)` of any value in the culture (null: en-US). Values without formats give their plain text. */
export function formatValue(value: unknown, format: string | null, culture: Culture = null): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') {
    return format === null || format === '' ? String(value) : formatNumber(value, format, culture);
  }
  if (value instanceof PSCustomObject || typeof value !== 'object') return toStringPS(value);
  return netToString(value, culture, format === '' ? null : format);
}
