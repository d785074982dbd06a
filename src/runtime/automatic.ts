import { Enumerator } from '../values/Enumerator.ts';
import type { Frame } from './Frame.ts';
import type { Scope } from './Scope.ts';

/** Automatic variables that a frame carries as fields instead of cells: name in lower case → the field. */
export const frameVariables = {
  _: 'underbar',
  psitem: 'underbar',
  args: 'args',
  input: 'input',
  this: 'thisObject',
  psboundparameters: 'boundParameters',
  pscmdlet: 'cmdlet',
  myinvocation: 'invocation',
} as const satisfies Record<string, keyof Frame>;

export type FrameVariable = (typeof frameVariables)[keyof typeof frameVariables];

export function frameVariable(key: string): FrameVariable | undefined {
  return Object.hasOwn(frameVariables, key) ? frameVariables[key as keyof typeof frameVariables] : undefined;
}

/** The nearest frame, from this one up through the scopes' frames, that has the automatic variable; what code here sees. */
export function readFrameVariable(frame: Frame, field: FrameVariable): unknown {
  for (let f: Frame | null = frame; f !== null; f = f.below) {
    const value = fieldOf(f, field);
    if (value !== undefined) return value;
  }
  return readAbove(frame.scope.parent, field);
}

export function readAbove(start: Scope | null, field: FrameVariable): unknown {
  for (let scope = start; scope !== null; scope = scope.parent) {
    for (let f = scope.frame; f !== null; f = f.below) {
      const value = fieldOf(f, field);
      if (value !== undefined) return value;
    }
  }
  return null;
}

function fieldOf(frame: Frame, field: FrameVariable): unknown {
  const value = frame[field];
  if (field === 'input' && Array.isArray(value)) return inputOf(frame, value);
  if (value !== undefined || frame.facts === null) return value;
  if (field === 'boundParameters') frame.boundParameters = frame.facts.boundParameters();
  else if (field === 'invocation') frame.invocation = frame.facts.invocation();
  return frame[field];
}

/** `$input` is put away as the plain items and becomes an enumerator when something reads it. */
function inputOf(frame: Frame, items: readonly unknown[]): Enumerator {
  const enumerator = new Enumerator([...items], 'list');
  frame.input = enumerator;
  return enumerator;
}
