import { enumerate } from '../values/enumerate.ts';
import { invokeMethod } from '../values/invoke.ts';
import type { Casts } from '../values/overloadChoice.ts';
import { collectionMethod } from './collectionMethods.ts';
import type { Frame } from './Frame.ts';
import { hasMethod } from './methods.ts';
import { raise } from './raise.ts';

/** `$target.Name(…)`: the object's method, else `ForEach` and `Where` of collections, else the method of each element. */
export function callMethod(frame: Frame, target: unknown, name: string, args: unknown[], casts: Casts = null): unknown {
  if (target === null || target === undefined) {
    return raise(
      'You cannot call a method on a null-valued expression.',
      'InvokeMethodOnNull',
      'InvalidOperation',
      null,
    );
  }
  if (typeof target !== 'object' || hasMethod(target, name)) return invokeMethod(target, name, args, casts);
  const magic = collectionMethod(name);
  if (magic !== null) return magic(frame, target, args);
  const items = enumerate(target);
  if (items === null) return invokeMethod(target, name, args, casts);
  return ofElements(frame, target, items, name, args, casts);
}

/** Calls the method of each element; results that are collections are taken apart. */
function ofElements(
  frame: Frame,
  target: unknown,
  items: Iterable<unknown>,
  name: string,
  args: unknown[],
  casts: Casts,
): unknown {
  const results: unknown[] = [];
  let any = false;
  for (const item of items) {
    any = true;
    const result = callMethod(frame, item, name, args, casts);
    if (result === undefined) continue;
    const nested = enumerate(result);
    if (nested === null) results.push(result);
    else results.push(...nested);
  }
  if (!any) return invokeMethod(target, name, args, casts);
  return results.length > 1 ? results : results[0];
}
