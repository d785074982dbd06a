import { viewsFor } from './catalog.ts';
import type { View } from './View.ts';

const PREFIX = 'Deserialized.';

function withoutPrefix(names: readonly string[]): string[] | null {
  if (!names.some((name) => name.startsWith(PREFIX))) return null;
  return names.map((name) => (name.startsWith(PREFIX) ? name.slice(PREFIX.length) : name));
}

/** Types that no view is made for: a shell that prints numbers and texts only need not load the views. */
export const WITHOUT_VIEW: ReadonlySet<string> = new Set([
  'System.Object',
  'System.ValueType',
  'System.Int32',
  'System.Int64',
  'System.Double',
  'System.Decimal',
  'System.Boolean',
  'System.Char',
  'System.String',
]);

function firstView(names: readonly string[], fits: (view: View) => boolean): View | null {
  for (const name of names) {
    const view = WITHOUT_VIEW.has(name) ? undefined : viewsFor(name).find(fits);
    if (view !== undefined) return view;
  }
  return null;
}

function bestView(names: readonly string[], fits: (view: View) => boolean): View | null {
  const view = firstView(names, fits);
  if (view !== null) return view;
  const plain = withoutPrefix(names);
  return plain === null ? null : firstView(plain, fits);
}

/**
 * The view for an object with these type names: the one of the most derived type, the first in the list where a type
 * has several. `kind`: only of this shape; `viewName`: only of this name.
 */
export function findView(names: readonly string[], kind?: View['kind'], viewName?: string): View | null {
  const wanted = viewName?.toLowerCase();
  return bestView(
    names,
    (view) =>
      view.outOfBand !== true &&
      (kind === undefined || view.kind === kind) &&
      (wanted === undefined || view.name.toLowerCase() === wanted),
  );
}

/** The view of objects that are shown as they are, whatever table or list is open. */
export function outOfBandView(names: readonly string[]): View | null {
  return bestView(names, (view) => view.outOfBand === true);
}

/** Whether a view is made for objects with these type names. */
export function isFor(view: View, names: readonly string[]): boolean {
  const has = (list: readonly string[]) => list.some((name) => view.types.includes(name));
  if (has(names)) return true;
  const plain = withoutPrefix(names);
  return plain !== null && has(plain);
}
