import type { frameVariables } from '../../runtime/automatic.ts';
import type { Scope } from '../../runtime/Scope.ts';
import type { Session } from '../../runtime/Session.ts';
import { parse } from '../../syntax/parse.ts';
import { walk } from '../../syntax/visit.ts';
import { shortTypeName } from '../../values/shortTypeName.ts';
import { typeOf } from '../../values/typeOf.ts';
import { beginsWith, byLabel, type Candidate, candidate, type Found } from './Candidate.ts';
import type { Cursor } from './Cursor.ts';

/** Names that no scope holds, as they are written. */
const WORDS = ['true', 'false', 'null'];
const AUTOMATIC: Readonly<Record<keyof typeof frameVariables, string>> = {
  _: '_',
  psitem: 'PSItem',
  args: 'args',
  input: 'input',
  this: 'this',
  psboundparameters: 'PSBoundParameters',
  pscmdlet: 'PSCmdlet',
  myinvocation: 'MyInvocation',
};
const SCOPES = ['Global:', 'Local:', 'Private:', 'Script:'];

/** `$na`, `${na`, `@na`, `$script:na`, `$env:NA`. */
export function completeVariable(cursor: Cursor): Found | null {
  const match = /(\$\{?|@)((?:[a-z]+:)?)((?:[\p{L}\p{N}_]|[?^$](?=$))*|(?<=\$\{)[^}:]*)$/iu.exec(cursor.before);
  if (match === null || isPlainText(cursor)) return null;
  const [, opening = '$', scope = '', word = ''] = match;
  if (opening === '@' && scope + word === '') return null;
  return { start: match.index, items: itemsFor(cursor, opening.charAt(0), scope, word) };
}

/** In single quotes a dollar is a dollar; a backtick makes it one too. */
function isPlainText({ innermost, before }: Cursor): boolean {
  if (/`[$@]\{?[\w:]*$/.test(before)) return true;
  return innermost.kind === 'StringConstantExpression' && /^(?:'|@')/.test(innermost.extent.text);
}

function itemsFor(cursor: Cursor, sign: string, scope: string, word: string): Candidate[] {
  const { session } = cursor;
  const drive = session.places.drive(scope.slice(0, -1));
  if (scope !== '' && drive !== null && !drive.provider.isFileSystem)
    return driveItems(session, sign + scope, drive.name, word);
  const matches = beginsWith(word);
  const names = scope === '' ? variableNames(cursor) : scopedNames(cursor, scope);
  const items = Array.from(unique(names, matches), (name) => variableItem(session, sign, scope, name));
  if (scope === '' && word !== '' && sign === '$') items.push(...scopeItems(session, matches));
  return items.sort(byLabel);
}

function* unique(names: Iterable<string>, matches: (name: string) => boolean): Iterable<string> {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.toLowerCase();
    if (!matches(name) || seen.has(key)) continue;
    seen.add(key);
    yield name;
  }
}

function* variableNames({ session, root, before, after }: Cursor): Iterable<string> {
  for (let scope: Scope | null = session.state.current; scope !== null; scope = scope.parent)
    for (const variable of scope.variables()) yield variable.name;
  yield* WORDS;
  yield* Object.values(AUTOMATIC);
  yield* assignedNames(root, before.length);
  if (after.trim() !== '') yield* assignedNames(parse(before + after).ast, before.length);
}

/** Variables that the text itself gives a value. */
function assignedNames(root: Cursor['root'], end: number): string[] {
  const names: string[] = [];
  walk(root, (node) => {
    const left = node.kind === 'AssignmentStatement' ? node.left : null;
    const target = left?.kind === 'ConvertExpression' ? left.child : left;
    const named = node.kind === 'Parameter' ? node.name : node.kind === 'ForEachStatement' ? node.variable : target;
    if (named?.kind === 'VariableExpression' && named.drive === null && named.extent.end !== end)
      names.push(named.name);
  });
  return names.filter((name) => name !== '' && name !== '__error__');
}

function* scopedNames({ session, root, before }: Cursor, scope: string): Iterable<string> {
  const { current } = session.state;
  const places: Readonly<Record<string, Scope>> = { 'global:': current.global, 'script:': current.script };
  for (const variable of (places[scope.toLowerCase()] ?? current).variables()) yield variable.name;
  if (!/^global:$/i.test(scope)) yield* assignedNames(root, before.length);
}

function variableItem({ state }: Session, sign: string, scope: string, name: string): Candidate {
  const variable = state.current.lookup(name.toLowerCase());
  const needsBraces = !/^(?:[\p{L}\p{N}_?]+|[\^$])$/u.test(name);
  const text = needsBraces ? `${sign}{${scope}${name}}` : `${sign}${scope}${name}`;
  return {
    text,
    label: name,
    type: 'Variable',
    toolTip: () => toolTip(name, variable?.read(), variable?.description ?? ''),
  };
}

function toolTip(name: string, value: unknown, description: string): string {
  const type = typeOf(value ?? null);
  const what = type === null ? name : `[${shortTypeName(type)}]$${name}`;
  return description === '' ? what : `${what} - ${description}`;
}

/** `$Global:` and the drives whose items are read like variables. */
function scopeItems({ places }: Session, matches: (name: string) => boolean): Candidate[] {
  const drives = [...places.drives.values()]
    .filter(({ provider }) => !provider.isFileSystem)
    .map(({ name }) => `${name}:`);
  return [...SCOPES, ...drives].filter(matches).map((name) => candidate('Variable', `$${name}`, name));
}

function driveItems({ places }: Session, prefix: string, drive: string, word: string): Candidate[] {
  return places
    .glob(`${drive}:${word}*`)
    .map((place) => {
      const name = place.provider.leaf(place.providerPath);
      const text = /^\w+$/.test(name) ? prefix + name : `${prefix.replace('$', '${')}${name}}`;
      return candidate('Variable', text, name, `${prefix}${name}`);
    })
    .sort(byLabel);
}
