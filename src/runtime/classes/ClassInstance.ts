import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { NetObject } from '../../values/NetObject.ts';
import type { PSType } from '../../values/PSType.ts';

/** An object of a script's class: the values of its properties, those of the base class first. */
export interface Instance {
  readonly slots: unknown[];
}

/** An object of a class that has no .NET class to build on. */
export class ClassInstance extends NetObject implements Instance {
  readonly psType: PSType;
  readonly slots: unknown[] = [];

  constructor(type: PSType) {
    super();
    this.psType = type;
  }
}

/** Makes an object of a .NET class into one of a script's class that is derived from it. */
export function adopt(base: object, type: PSType): Instance {
  Object.defineProperty(base, 'psType', { value: type });
  Object.defineProperty(base, 'slots', { value: [] });
  if (base instanceof ExceptionObject) Object.defineProperty(base, 'typeName', { value: type.fullName });
  return base as unknown as Instance;
}
