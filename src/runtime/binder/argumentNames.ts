import type { Extent } from '../../base/source.ts';
import type { CommandArgument } from '../command.ts';

/** For an `$args` array: which of its elements were parameter names, so that `@args` passes them on as such. */
const names = new WeakMap<readonly unknown[], readonly (string | null)[]>();

/** `$args` made of unbound arguments. */
export function argsOf(left: readonly CommandArgument[]): unknown[] {
  const values: unknown[] = [];
  const marks: (string | null)[] = [];
  for (const argument of left) {
    if (argument.kind === 'parameter') {
      values.push(argument.hasValue ? `-${argument.name}:` : `-${argument.name}`);
      marks.push(argument.name);
      if (!argument.hasValue) continue;
    }
    values.push(argument.value);
    marks.push(null);
  }
  if (marks.some((mark) => mark !== null)) names.set(values, marks);
  return values;
}

/** The elements of a splatted array as arguments. */
export function splattedItems(items: readonly unknown[], extent: Extent): CommandArgument[] {
  const marks = names.get(items);
  if (marks === undefined) return items.map((value) => ({ kind: 'value', value, extent }));
  const args: CommandArgument[] = [];
  for (let i = 0; i < items.length; i++) {
    const name = marks[i] ?? null;
    if (name === null) args.push({ kind: 'value', value: items[i], extent });
    else if (String(items[i]).endsWith(':')) {
      args.push({ kind: 'parameter', name, extent, hasValue: true, value: items[++i] });
    } else args.push({ kind: 'parameter', name, extent, hasValue: false, value: undefined });
  }
  return args;
}
