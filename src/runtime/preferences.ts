import { toStringPS } from '../values/convert.ts';
import type { Scope } from './Scope.ts';

/** What is done with a message or an error. */
export type ActionPreference = 'SilentlyContinue' | 'Stop' | 'Continue' | 'Inquire' | 'Ignore' | 'Suspend';

const ORDER: readonly ActionPreference[] = ['SilentlyContinue', 'Stop', 'Continue', 'Inquire', 'Ignore', 'Suspend'];

/** The preference that a value stands for: a name in any case, or an enum's number. Unknown ones count as Continue. */
export function actionOf(value: unknown): ActionPreference {
  const text = toStringPS(value);
  const known = ORDER.find((action) => action.toLowerCase() === text.toLowerCase());
  return known ?? ORDER[Number(text)] ?? 'Continue';
}

/** A preference variable as code in `scope` sees it. */
export function preference(scope: Scope, name: string): ActionPreference {
  const variable = scope.lookup(name);
  return variable === undefined ? 'Continue' : actionOf(variable.read());
}
