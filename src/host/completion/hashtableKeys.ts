import type { ParameterInfo } from '../../runtime/binder/ParameterInfo.ts';
import type { CommandInfo } from '../../runtime/command.ts';
import type { CommandAst, HashtableAst } from '../../syntax/ast.ts';
import type { PSType } from '../../values/PSType.ts';
import { instanceMembers } from '../../values/typeMembers.ts';
import { boundSoFar } from './boundSoFar.ts';
import { beginsWith, byLabel, type Candidate, candidate, type Found } from './Candidate.ts';
import { type Cursor, isClosed } from './Cursor.ts';
import { writtenValue } from './infer/expressions.ts';
import { CALCULATED, EVENT_FILTER, type Key } from './keyTables.ts';
import { splattedKeys } from './splattedKeys.ts';

/** `@{Add=`, `@{Name` of a calculated property, the properties of a type, the parameters of a splatted command. */
export function completeHashtableKey(cursor: Cursor): Found | null {
  const table = cursor.nearest('Hashtable');
  const [, word] = /[{;\n]\s*(\w*)$/.exec(cursor.before) ?? [];
  if (table === null || word === undefined || !isInside(cursor, table)) return null;
  const matches = beginsWith(word);
  const used = new Set(table.entries.map(({ key }) => writtenValue(key)?.toLowerCase()));
  used.delete(word.toLowerCase());
  const items = keysOf(cursor, table).filter(({ label }) => matches(label) && !used.has(label.toLowerCase()));
  return { start: cursor.end - word.length, items };
}

/** In the table itself, not in a script block within it. */
function isInside(cursor: Cursor, table: HashtableAst): boolean {
  if (isClosed(table.extent.text)) return false;
  const inner = cursor.path.slice(cursor.path.indexOf(table) + 1);
  return !inner.some(({ kind }) => kind === 'ScriptBlockExpression' || kind === 'SubExpression');
}

function keysOf(cursor: Cursor, table: HashtableAst): readonly Candidate[] {
  const parent = cursor.parentOf(table);
  if (parent?.kind === 'ConvertExpression') return settable(cursor, parent.type.typeName.extent.text);
  const command = argumentOf(cursor, table);
  return command === null ? splattedKeys(cursor, table) : argumentKeys(cursor, command, table);
}

/** The command that the table is an argument of, alone or in a list. */
function argumentOf(cursor: Cursor, table: HashtableAst): CommandAst | null {
  const parent = cursor.parentOf(table);
  const above = parent?.kind === 'ArrayLiteral' ? cursor.parentOf(parent) : parent;
  return above?.kind === 'Command' ? above : null;
}

function argumentKeys(cursor: Cursor, command: CommandAst, table: HashtableAst): readonly Candidate[] {
  const { session } = cursor;
  const info = session.commands.resolve(firstText(command.elements), session.state.current);
  const parameter = info && parameterOf(info, command, table);
  if (!info || !parameter) return [];
  const key = info.name.toLowerCase();
  if (parameter.name === 'Property' && CALCULATED[key]) return CALCULATED[key].map(keyItem);
  if (parameter.name === 'FilterHashtable') return EVENT_FILTER.map(keyItem);
  if (key === 'new-object' && parameter.name === 'Property')
    return settable(cursor, firstText(command.elements.slice(1)));
  return isMultiValued(parameter.type) ? CHANGES : [];
}

/** What can be done to a list that is there already. The `=` comes along: a value must follow. */
const CHANGES = [
  candidate('Property', 'Add=', 'Add', 'Values to add to the list'),
  candidate('Property', 'Remove=', 'Remove', 'Values to take out of the list'),
];

const isMultiValued = (type: PSType): boolean =>
  type.fullName.startsWith('Microsoft.Exchange.Data.MultiValuedProperty');

function parameterOf(info: CommandInfo, { elements }: CommandAst, table: HashtableAst): ParameterInfo | null {
  if (info.parameters === null) return null;
  const before = elements.slice(1).filter(({ extent }) => extent.end <= table.extent.start);
  const { waiting, next } = boundSoFar(info.parameters, before);
  return waiting ?? next;
}

/** The first word that is no parameter. */
function firstText(elements: CommandAst['elements']): string {
  for (const element of elements) {
    const text = element.kind === 'CommandParameter' ? undefined : writtenValue(element);
    if (text !== undefined) return text;
  }
  return '';
}

const keyItem = ([name, type]: Key): Candidate => candidate('Property', name, name, type);

/** The properties of a type that can be set. */
function settable({ session }: Cursor, typeName: string): Candidate[] {
  const type = session.types.named(typeName);
  if (type === null) return [];
  return [...instanceMembers(type).values()]
    .filter((member) => member.isProperty && member.isSettable && !member.isHidden)
    .map(({ name }) => candidate('Property', name))
    .sort(byLabel);
}
