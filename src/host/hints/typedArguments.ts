import type { CommandAst, CommandElementAst } from '../../syntax/ast.ts';
import { parse } from '../../syntax/parse.ts';
import { walk } from '../../syntax/visit.ts';

/** A stretch of what was typed. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

function commandsIn(typed: string): CommandAst[] {
  const found: CommandAst[] = [];
  walk(parse(typed).ast, (node) => {
    if (node.kind === 'Command') found.push(node);
  });
  return found;
}

const isParameter = (element: CommandElementAst, name: string): boolean =>
  element.kind === 'CommandParameter' && name.toLowerCase().startsWith(element.name.toLowerCase());

/** Where the value of a parameter stands, which may be written short; null when it does not stand there once. */
export function valuePlace(typed: string, parameter: string): Place | null {
  const places = commandsIn(typed).flatMap(({ elements }) =>
    elements.flatMap((element, index) => {
      if (!isParameter(element, parameter) || element.kind !== 'CommandParameter') return [];
      const value = element.argument ?? elements[index + 1];
      return value === undefined ? [] : [{ start: value.extent.start, end: value.extent.end }];
    }),
  );
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** Where a parameter is named; null when it is not named once. */
export function parameterPlace(typed: string, name: string): Place | null {
  const places = commandsIn(typed).flatMap(({ elements }) =>
    elements.flatMap((element) =>
      element.kind === 'CommandParameter' && element.name.toLowerCase() === name.toLowerCase()
        ? [{ start: element.extent.start, end: element.extent.start + 1 + element.name.length }]
        : [],
    ),
  );
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** Where a text stands as a whole word of a command, quoted or not; null when it does not stand there once. */
export function wordPlace(typed: string, word: string): Place | null {
  const places = commandsIn(typed).flatMap(({ elements }) =>
    elements.flatMap((element) =>
      element.kind === 'StringConstantExpression' && element.value.toLowerCase() === word.toLowerCase()
        ? [{ start: element.extent.start, end: element.extent.end }]
        : [],
    ),
  );
  return places.length === 1 ? (places[0] ?? null) : null;
}

/** What was typed with another text in one place. */
export const withText = (typed: string, { start, end }: Place, text: string): string =>
  typed.slice(0, start) + text + typed.slice(end);

/** A word as an argument: quoted where it holds what would end it. */
export const asArgument = (word: string): string =>
  /^[\w\\.:*-]+$/.test(word) ? word : `"${word.replace(/["`$]/g, '`$&')}"`;
