import type { BagValue, PropertyBag } from './PropertyBag.ts';

const PROPERTY = /^([A-Za-z][A-Za-z0-9_]*)\s+:(?: (.*))?$/;

/** Whether a text looks like what Format-List prints. */
export function isFormatList(text: string): boolean {
  let seen = 0;
  for (const line of text.split(/\r?\n/, 200)) if (PROPERTY.test(line) && ++seen === 3) return true;
  return false;
}

/**
 * Reads what `… | Format-List` printed: objects end at a blank line or where the first property comes again; lines
 * that begin with blanks continue the one before, as the console wraps them.
 */
export function readFormatList(text: string): PropertyBag[] {
  const bags: Map<string, BagValue>[] = [];
  let current: Map<string, string> | null = null;
  let last = '';
  const close = (): void => {
    if (current && current.size > 0) bags.push(new Map([...current].map(([name, value]) => [name, readValue(value)])));
    current = null;
  };
  for (const line of text.split(/\r?\n/)) {
    const property = PROPERTY.exec(line);
    if (property) {
      const name = property[1] ?? '';
      if (current?.has(name)) close();
      current ??= new Map();
      current.set(name, (property[2] ?? '').trimEnd());
      last = name;
    } else if (line.trim() === '') close();
    else if (current && /^\s/.test(line)) current.set(last, joined(current.get(last) ?? '', line.trim()));
  }
  close();
  return bags.map((properties) => ({ typeNames: [], properties }));
}

/** A wrapped line goes on without a blank inside a word that had no room, with one at a word's end. */
function joined(start: string, rest: string): string {
  return start.endsWith(',') || start.endsWith('}') ? `${start} ${rest}` : start + rest;
}

function readValue(text: string): BagValue {
  if (text === 'True') return true;
  if (text === 'False') return false;
  const list = /^\{(.*)\}$/.exec(text);
  if (!list) return text;
  const inside = (list[1] ?? '').trim();
  return inside === '' ? [] : inside.split(/,\s*/);
}
