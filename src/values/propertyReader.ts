import { getProperty, lookUp } from './members.ts';
import { PSCustomObject } from './PSCustomObject.ts';
import type { Shape } from './Shape.ts';

/**
 * A reader of one property name that remembers where it was in the shape of object seen last: for call sites that read the
 * same name from many objects. Gives undefined when there is no such property.
 */
export function propertyReader(name: string): (value: unknown) => unknown {
  const lower = name.toLowerCase();
  let lastShape: Shape | null = null;
  let lastSlot = -1;
  return (value) => {
    if (!(value instanceof PSCustomObject)) return lookUp(value, name, lower);
    const { shape } = value;
    if (shape === lastShape) return value.values[lastSlot];
    const slot = shape.slot(lower);
    if (slot < 0 || shape.hasMembers) return getProperty(value, name);
    lastShape = shape;
    lastSlot = slot;
    return value.values[slot];
  };
}
