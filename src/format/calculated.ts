import { toBool } from '../values/convert.ts';
import { Dictionary } from '../values/Hashtable.ts';
import { ScriptBlock } from '../values/ScriptBlock.ts';
import { typeOf } from '../values/typeOf.ts';
import type { CalculatedProperty } from './Generator.ts';
import type { Alignment } from './layout/cell.ts';
import { PropertyExpression } from './PropertyExpression.ts';

/** Ends the command with an error about a `-Property` argument (always category InvalidArgument, NotSupportedException). */
export type Refuse = (errorId: string, message: string) => never;

interface Key {
  name: string;
  /** Another name for the same key. */
  also?: string;
  /** .NET names of the types a value may have; absent = any. */
  types?: readonly string[];
  mandatory?: boolean;
  /** Checks and stores the value. */
  store(value: unknown, into: Calculated, refuse: Refuse): void;
}

/** A property argument of any cmdlet: what Format-* takes plus the keys of Select-Object and Sort-Object. */
export interface Calculated extends CalculatedProperty {
  ascending?: boolean;
  descending?: boolean;
}

const STRING = 'System.String';
const SCRIPT = 'System.Management.Automation.ScriptBlock';

function expression(wildcards: boolean): Key {
  return {
    name: 'expression',
    types: [STRING, SCRIPT],
    mandatory: true,
    store(value, into, refuse) {
      into.expression = expressionOf(value as string | ScriptBlock, true, wildcards, refuse);
    },
  };
}

function expressionOf(value: string | ScriptBlock, inHash: boolean, wildcards: boolean, refuse: Refuse) {
  if (value === '') {
    refuse(
      inHash ? 'ExpressionEmptyString1' : 'ExpressionEmptyString2',
      inHash ? 'The "expression" key cannot have an empty string value.' : 'An empty string value is not allowed.',
    );
  }
  const made = new PropertyExpression(value);
  if (!wildcards && made.isWildcard) {
    refuse(
      inHash ? 'ExpressionGlobbing1' : 'ExpressionGlobbing2',
      inHash
        ? `The "expression" key cannot have wildcard characters in value "${made.text}".`
        : `Wildcard characters are not allowed in "${made.text}".`,
    );
  }
  return made;
}

const label: Key = {
  name: 'label',
  also: 'name',
  types: [STRING],
  store: (value, into) => {
    into.label = String(value);
  },
};

const name: Key = { ...label, name: 'name', also: 'label' };

/** ConvertTo-Html knows `label` only (recorded). */
const labelOnly: Key = { name: 'label', types: [STRING], store: label.store };

const formatString: Key = {
  name: 'formatString',
  types: [STRING],
  store(value, into, refuse) {
    if (value === '') refuse('FormatStringEmpty', 'Cannot have an empty formatting string for key "formatString".');
    into.format = String(value);
  },
};

const width: Key = {
  name: 'width',
  types: ['System.Int32'],
  store(value, into, refuse) {
    const cells = value as number;
    if (cells <= 0) refuse('WidthOutOfRange', `The value "${cells}" for key "width" should be greater than 0.`);
    into.width = cells;
  },
};

const ALIGNMENTS: readonly Alignment[] = ['left', 'center', 'right'];

const alignment: Key = {
  name: 'alignment',
  types: [STRING],
  store(value, into, refuse) {
    const text = String(value).toLowerCase();
    const found = text === '' ? undefined : ALIGNMENTS.find((candidate) => candidate.startsWith(text));
    if (found !== undefined) into.alignment = found;
    else {
      refuse(
        'AlignmentIllegalValue',
        `The value "${String(value)}" for key "alignment" is not valid; valid values are {left, center, right}.`,
      );
    }
  },
};

const depth: Key = {
  name: 'depth',
  types: ['System.Int32'],
  store: (value, into) => {
    into.depth = value as number;
  },
};

const ascending: Key = {
  name: 'ascending',
  store: (value, into) => void Object.assign(into, { ascending: toBool(value) }),
};
const descending: Key = {
  name: 'descending',
  store: (value, into) => void Object.assign(into, { descending: toBool(value) }),
};

/** The keys that each cmdlet's `-Property` hashtable may have. */
export const KEYS = {
  table: [expression(true), formatString, width, alignment, label],
  list: [expression(true), formatString, label],
  wide: [expression(true), formatString],
  custom: [expression(true), depth],
  groupBy: [expression(true), formatString, label],
  select: [expression(true), name],
  expand: [expression(true)],
  exclude: [expression(true)],
  sort: [expression(true), ascending, descending],
  plain: [expression(true)],
  html: [expression(true), labelOnly, alignment, width],
} as const satisfies Record<string, readonly Key[]>;

/** Reads `-Property` arguments: names, patterns, scripts, hashtables with the keys of `rules` (any beginning of a key's name does). */
export function readCalculated(args: readonly unknown[], rules: readonly Key[], refuse: Refuse): Calculated[] {
  return args.map((arg) => {
    if (arg instanceof Dictionary) return fromHash(arg, rules, refuse);
    if (typeof arg === 'string' || arg instanceof ScriptBlock)
      return { expression: expressionOf(arg, false, true, refuse) };
    const types = (rules[0] as Key).types ?? [];
    return refuse('DictionaryKeyUnknownType', unknownType(arg, types));
  });
}

function unknownType(arg: unknown, types: readonly string[]): string {
  const list = `{${types.join(', ')}}`;
  const type = typeOf(arg);
  return type === null
    ? `The value of a parameter was null; one of the following types was expected: ${list}.`
    : `Cannot convert ${type.fullName} to one of the following types ${list}.`;
}

function fromHash(hash: Dictionary, rules: readonly Key[], refuse: Refuse): Calculated {
  const into = {} as Calculated;
  const seen = new Set<Key>();
  for (const { key: given, value } of hash.entries()) {
    const key = findKey(given, rules, refuse);
    if (seen.has(key)) {
      refuse('DictionaryKeyDuplicate', `The duplicated key "${String(given)}" conflicts with "${key.name}".`);
    }
    seen.add(key);
    checkType(key, String(given), value, refuse);
    key.store(value, into, refuse);
  }
  for (const key of rules) {
    if (key.mandatory === true && !seen.has(key)) {
      refuse('DictionaryKeyMandatoryEntry', `A mandatory entry for ${key.name} is missing.`);
    }
  }
  return into;
}

function findKey(given: unknown, rules: readonly Key[], refuse: Refuse): Key {
  if (given === null || given === undefined) refuse('DictionaryKeyNull', 'The value of a key cannot be null.');
  if (typeof given !== 'string') {
    refuse('DictionaryKeyNonString', `The ${String(given)} key type is not valid. The key must be a string.`);
  }
  const text = given.toLowerCase();
  const matches = rules.filter(({ name, also }) => name.toLowerCase().startsWith(text) || also?.startsWith(text));
  const [first, second] = matches;
  if (first === undefined) refuse('DictionaryKeyIllegal', `The ${given} key is not valid.`);
  if (second !== undefined) {
    refuse('DictionaryKeyAmbiguous', `The ${given} key is ambiguous; ${first.name} and ${second.name} conflict.`);
  }
  return first;
}

function checkType(key: Key, given: string, value: unknown, refuse: Refuse): void {
  const { types } = key;
  if (types === undefined) return;
  const actual = typeOf(value);
  if (actual === null) refuse('DictionaryKeyMissingValue', `The ${given} key has no value.`);
  if (types.includes(actual.fullName) || (value instanceof ScriptBlock && types.includes(SCRIPT))) return;
  const [only] = types;
  if (types.length === 1) {
    refuse(
      'DictionaryKeyIllegalValue2',
      `The "${given}" key has a type, ${actual.fullName}, that is not valid; expected type is ${only}.`,
    );
  }
  refuse(
    'DictionaryKeyIllegalValue1',
    `The "${given}" key has a type, ${actual.fullName}, that is not valid; expected types are {${types.join(', ')}}.`,
  );
}
