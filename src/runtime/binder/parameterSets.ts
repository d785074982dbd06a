import type { Binder } from './Binder.ts';
import { bindingErrors } from './bindingErrors.ts';
import { inSet, type ParameterInfo } from './ParameterInfo.ts';

/**
 * Decides among the sets that the arguments leave possible: the default one if it is among them, else the only one that
 * lacks nothing mandatory. While input may still come, several sets stay open. Gives back what is missing.
 */
export function chooseSet(binder: Binder, inputComes: boolean): readonly ParameterInfo[] {
  const { sets } = binder;
  if (sets.length > 1) {
    if (inputComes && sets.some((set) => takesInput(binder, set))) return keepComplete(binder);
    binder.sets = [decide(binder)];
  }
  return binder.missing(binder.sets[0] as string, inputComes);
}

/** The sets are looked at before what is left over: with no way to tell which is meant, that is the error (recorded). */
export function refuseAmbiguity(binder: Binder): void {
  if (binder.sets.length > 1 && !binder.sets.some((set) => takesInput(binder, set))) decide(binder);
}

function takesInput(binder: Binder, set: string): boolean {
  return binder.parameters.all.some((parameter) => {
    const place = inSet(parameter, set);
    return place !== null && (place.byValue || place.byPropertyName) && !binder.values.has(parameter);
  });
}

/** Of the sets that the input may complete, those stay that miss nothing else; if all miss something, the first one asks. */
function keepComplete(binder: Binder): readonly ParameterInfo[] {
  const complete = binder.sets.filter((set) => takesInput(binder, set) && binder.missing(set, true).length === 0);
  if (complete.length > 0) {
    binder.sets = complete;
    return [];
  }
  binder.sets = [decide(binder)];
  return binder.missing(binder.sets[0] as string, true);
}

function decide(binder: Binder): string {
  const { sets } = binder;
  const { defaultSet } = binder.parameters.traits;
  if (defaultSet !== null && sets.includes(defaultSet)) return defaultSet;
  const complete = sets.filter((set) => binder.missing(set, false).length === 0);
  if (complete.length !== 1) throw bindingErrors.ambiguousSet(binder.command);
  return complete[0] as string;
}
