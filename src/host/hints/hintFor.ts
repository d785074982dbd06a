import type { ErrorFacts, HintRule, HintWorld } from './HintRule.ts';
import { outOfRange } from './outOfRange.ts';
import { percentSign } from './percentSign.ts';
import { unknownCommand } from './unknownCommand.ts';
import { unknownIdentity } from './unknownIdentity.ts';
import { unknownName } from './unknownName.ts';
import { unknownParameter } from './unknownParameter.ts';
import { unquotedIdentity } from './unquotedIdentity.ts';

const RULES: readonly HintRule[] = [
  unknownCommand,
  unknownParameter,
  unknownIdentity,
  unquotedIdentity,
  percentSign,
  outOfRange,
  unknownName,
];

/** The next thing to type after an error; null where we are not sure. */
export function hintFor(error: ErrorFacts, typed: string, world: HintWorld): string | null {
  for (const rule of RULES) {
    const hint = rule(error, typed, world);
    if (hint !== null && hint !== typed) return hint;
  }
  return null;
}
