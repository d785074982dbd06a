import { enumData } from '../../values/system/Enum.ts';
import { beginsWith, candidate, type Found } from './Candidate.ts';
import { Cursor } from './Cursor.ts';
import { Inference } from './infer/Inference.ts';
import type { Shape } from './infer/Shape.ts';

/** `$_.AuthMechanism -eq `: the names of the enum on the left, in its own order (recorded). */
export function completeComparedValue({ session, before }: Cursor): Found | null {
  const [, typed] =
    /\s-[ci]?(?:eq|ne|like|notlike|match|notmatch|contains|notcontains)\s+((['"]?)\w*)$/i.exec(before) ?? [];
  if (typed === undefined) return null;
  const start = before.length - typed.length;
  const shape = leftOf(new Cursor(session, before.slice(0, start)));
  const names = valueNames(shape);
  if (names === null) return null;
  const quote = typed.startsWith('"') ? '"' : "'";
  const matches = beginsWith(typed.replace(/^['"]/, ''));
  return {
    start,
    items: names
      .filter(matches)
      .map((name) => candidate('ParameterValue', name.startsWith('$') ? name : quote + name + quote, name)),
  };
}

function leftOf(cursor: Cursor): Shape | null {
  const node = cursor.nearest('BinaryExpression');
  return node === null ? null : new Inference(cursor).expression(node.left);
}

/** The names of an enum, or true and false; null where anything may stand. */
export function valueNames(shape: Shape | null): readonly string[] | null {
  const type = shape?.element?.type ?? shape?.type ?? null;
  if (type?.isEnum) return enumData(type).names;
  return type?.fullName === 'System.Boolean' ? ['$true', '$false'] : null;
}
