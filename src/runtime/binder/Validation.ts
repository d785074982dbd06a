import { compare } from '../../values/compare.ts';
import { toStringPS, tryConvert } from '../../values/convert.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { enumerate } from '../../values/enumerate.ts';
import { Dictionary } from '../../values/Hashtable.ts';
import type { PSType } from '../../values/PSType.ts';
import { typeOf } from '../../values/typeOf.ts';

/** A check that an argument must pass; throws a ValidationMetadataException that says why it does not. */
export interface Validation {
  /** The attribute's name without its ending, e.g. `ValidateRange`. */
  readonly name: string;
  /** What the check allows, for completion. */
  readonly values?: readonly string[];
  check(value: unknown): void;
}

const metadata = 'System.Management.Automation.ValidationMetadataException';

/** Refuses an argument with a message of the engine's own tables. */
export function refuse(errorId: string, message: string): never {
  throw new ExceptionObject(metadata, message, { errorId, category: 'MetadataError' });
}

/** Checks each element of a collection; an argument without elements is refused like $null. */
function elementwise(name: string, check: (element: unknown) => void, values?: readonly string[]): Validation {
  return {
    name,
    ...(values ? { values } : {}),
    check(value) {
      if (value === null || value === undefined) refuseEmpty(COLLECTION_WITH_NULL);
      const elements = typeof value === 'string' ? null : enumerate(value);
      if (elements === null) check(value);
      else for (const element of elements) check(element);
    },
  };
}

const COLLECTION_WITH_NULL =
  'The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again.';

/** `[ValidateRange(min, max)]`; both ends are allowed. */
export function range(minimum: unknown, maximum: unknown): Validation {
  const type = typeOf(minimum);
  if (compare(minimum, (type === null ? undefined : tryConvert(maximum, type)) ?? maximum, true) > 0) {
    refuse(
      'MaxRangeSmallerThanMinRange',
      'The specified maximum range cannot be accepted because it is less than the specified minimum range. Update the ValidateRange attribute for the parameter.',
    );
  }
  return elementwise('ValidateRange', (given) => {
    const value = sameType(given, type);
    if (compare(value, minimum, true) < 0) {
      refuse(
        'ValidateRangeTooSmall',
        `The ${toStringPS(value)} argument is less than the minimum allowed range of ${toStringPS(minimum)}. Supply an argument that is greater than or equal to ${toStringPS(minimum)} and then try the command again.`,
      );
    }
    if (compare(value, maximum, true) > 0) {
      refuse(
        'ValidateRangeTooBig',
        `The ${toStringPS(value)} argument is greater than the maximum allowed range of ${toStringPS(maximum)}. Supply an argument that is less than or equal to ${toStringPS(maximum)} and then try the command again.`,
      );
    }
  });
}

/** The value as one of the limits' type. */
function sameType(value: unknown, type: PSType | null): unknown {
  if (value === null) return refuseEmpty(COLLECTION_WITH_NULL);
  const converted = type === null || typeOf(value) === type ? value : tryConvert(value, type);
  if (converted !== undefined) return converted;
  return refuse(
    'ValidationRangeElementType',
    `The argument cannot be validated because its type "${typeOf(value)?.name}" is not the same type (${type?.name}) as the maximum and minimum limits of the parameter. Make sure the argument is of type ${type?.name} and then try the command again.`,
  );
}

/** `[ValidateSet(…)]`. */
export function oneOf(values: readonly string[], ignoreCase = true): Validation {
  const known = new Set(values.map((value) => (ignoreCase ? value.toLowerCase() : value)));
  return elementwise(
    'ValidateSet',
    (value) => {
      const text = toStringPS(value);
      if (known.has(ignoreCase ? text.toLowerCase() : text)) return;
      refuse(
        'ValidateSetFailure',
        `The argument "${text}" does not belong to the set "${values.join(',')}" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.`,
      );
    },
    values,
  );
}

/** `[ValidateLength(min, max)]`. */
export function length(minimum: number, maximum: number): Validation {
  if (maximum < minimum) {
    refuse(
      'ValidateLengthMaxLengthSmallerThanMinLength',
      'The specified maximum character length of the argument is shorter than the specified minimum argument character length. Update the ValidateLength attribute for the parameter.',
    );
  }
  return elementwise('ValidateLength', (value) => {
    if (typeof value !== 'string')
      refuse(
        'ValidateLengthNotString',
        'The ValidateLength attribute cannot be applied to a parameter that is not a string or string[] parameter. Make the parameter a string or string[] parameter.',
      );
    const count = (value as string).length;
    if (count < minimum) {
      refuse(
        'ValidateLengthMinLengthFailure',
        `The character length (${count}) of the argument is too short. Specify an argument with a length that is greater than or equal to "${minimum}", and then try the command again.`,
      );
    }
    if (count > maximum) {
      refuse(
        'ValidateLengthMaxLengthFailure',
        `The character length of the ${count} argument is too long. Shorten the character length of the argument so it is fewer than or equal to "${maximum}" characters, and then try the command again.`,
      );
    }
  });
}

/** `[ValidateCount(min, max)]`. */
export function count(minimum: number, maximum: number): Validation {
  if (maximum < minimum) {
    refuse(
      'ValidateRangeMaxLengthSmallerThanMinLength',
      'The specified maximum number of arguments for a parameter is fewer than the specified minimum number of arguments. Update the ValidateCount attribute for the parameter.',
    );
  }
  return {
    name: 'ValidateCount',
    check(value) {
      const elements = value === null ? [] : [...(elementsOf(value) ?? refuseSingle())];
      if (elements.length < minimum || elements.length > maximum) refuseCount(elements.length, minimum, maximum);
    },
  };
}

function refuseSingle(): never {
  return refuse(
    'NotAnArrayParameter',
    'The ValidateCount attribute cannot be applied to a non-array parameter. Either remove the attribute from the parameter or make the parameter an array parameter.',
  );
}

/** What .NET can enumerate: tables too, which the pipeline takes as one object. */
function elementsOf(value: unknown): Iterable<unknown> | null {
  return value instanceof Dictionary ? value.entries() : enumerate(value);
}

/** Proof: recorded (too many), documented (too few). */
function refuseCount(actual: number, minimum: number, maximum: number): never {
  if (actual < minimum) {
    refuse(
      'ValidateCountMinLengthFailure',
      `The number of provided arguments (${actual}) is fewer than the minimum number of allowed arguments (${minimum}). Provide more than ${minimum} arguments, and then try the command again.`,
    );
  }
  refuse(
    'ValidateCountMaxLengthFailure',
    `The number of provided arguments, (${actual}), exceeds the maximum number of allowed arguments (${maximum}). Provide fewer than ${maximum} arguments, and then try the command again.`,
  );
}

/** `[ValidatePattern(regex)]`; the test is passed in, as .NET's expressions are not JavaScript's. */
export function pattern(source: string, matches: (text: string) => boolean): Validation {
  return elementwise('ValidatePattern', (value) => {
    const text = toStringPS(value);
    if (matches(text)) return;
    refuse(
      'ValidatePatternFailure',
      `The argument "${text}" does not match the "${source}" pattern. Supply an argument that matches "${source}" and try the command again.`,
    );
  });
}

/** `[ValidateDrive('C', …)]`: the path must be on one of these drives. Proof: documented. */
export function drive(names: readonly string[]): Validation {
  const known = new Set(names.map((name) => name.toLowerCase()));
  return elementwise('ValidateDrive', (value) => {
    const name = /^([^:\\/]+):/.exec(toStringPS(value))?.[1];
    if (name !== undefined && known.has(name.toLowerCase())) return;
    refuse(
      'ValidateDriveRootFailed',
      `The path argument drive ${name ?? ''} does not belong to the set of approved drives: ${names.join(',')}. Supply a path argument with an approved drive.`,
    );
  });
}

/** `[ValidateScript({ … })]`. */
export function script(source: string, accepts: (value: unknown) => boolean): Validation {
  return elementwise('ValidateScript', (value) => {
    if (accepts(value)) return;
    refuse(
      'ValidateScriptFailure',
      `The "${source}" validation script for the argument with value "${toStringPS(value)}" did not return a result of True. Determine why the validation script failed, and then try the command again.`,
    );
  });
}

export const notNull: Validation = {
  name: 'ValidateNotNull',
  check(value) {
    const elements = value === null ? null : enumerate(value);
    if (value === null) {
      refuse(
        'ArgumentIsNull',
        'The argument is null. Provide a valid value for the argument, and then try running the command again.',
      );
    }
    for (const element of elements ?? []) {
      if (element === null) {
        refuse(
          'ArgumentIsNull',
          'The argument has a null value, or an element of the argument collection contains a null value. Provide a collection that does not contain any null values, and then try the command again.',
        );
      }
    }
  },
};

export const notNullOrEmpty: Validation = {
  name: 'ValidateNotNullOrEmpty',
  check(value) {
    if (value === null) {
      refuse(
        'ArgumentIsNull',
        'The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.',
      );
    }
    const elements = typeof value === 'string' ? null : elementsOf(value);
    if (elements === null) {
      if (value === '')
        refuseEmpty(
          'The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.',
        );
      return;
    }
    const items = [...elements];
    if (items.length === 0 || items.some((item) => item === null || item === '')) {
      refuseEmpty(
        'The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again.',
      );
    }
  },
};

function refuseEmpty(message: string): never {
  return refuse('ArgumentIsEmpty', message);
}
