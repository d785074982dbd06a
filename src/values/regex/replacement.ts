import type { Match, Regex } from '../Regex.ts';

const TOKEN = /\$(?:(\d+)|\{(\w+)\}|([$&`'+_]))/g;

type Part = string | ((match: Match) => string);

/** A .NET replacement text: `$1 ${name} $& $$ …`. References to groups that do not exist stay as text. */
export function replacement(text: string, regex: Regex): (match: Match) => string {
  if (!text.includes('$')) return () => text;
  const parts = partsOf(text, regex);
  return (match) => {
    let result = '';
    for (const part of parts) result += typeof part === 'string' ? part : part(match);
    return result;
  };
}

function partsOf(text: string, regex: Regex): Part[] {
  const parts: Part[] = [];
  let last = 0;
  for (const found of text.matchAll(TOKEN)) {
    parts.push(text.slice(last, found.index), partOf(found, regex));
    last = found.index + found[0].length;
  }
  return [...parts, text.slice(last)];
}

function partOf([whole, number, name, sign]: RegExpExecArray, regex: Regex): Part {
  if (sign !== undefined) return SIGNS[sign]!;
  const wanted = number === undefined ? name! : String(Number(number));
  const group = wanted === '0' ? 0 : groupNumber(regex, wanted);
  return group < 0 ? whole : (match) => match.captured(group) ?? '';
}

/** Named groups can be meant by their number too. */
function groupNumber(regex: Regex, wanted: string): number {
  const byName = regex.groupNames.indexOf(wanted);
  if (byName >= 0 || !/^\d+$/.test(wanted)) return byName;
  return Number(wanted) < regex.groupNames.length ? Number(wanted) : -1;
}

const SIGNS: Readonly<Record<string, Part>> = {
  $: '$',
  '&': (match) => match.value,
  '`': (match) => match.text.slice(0, match.index),
  "'": (match) => match.text.slice(match.end),
  _: (match) => match.text,
  '+': (match) => match.captured(match.regex.groupNames.length - 1) ?? '',
};
