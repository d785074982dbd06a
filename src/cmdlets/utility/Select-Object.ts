import type { Calculated } from '../../format/calculated.ts';
import { FAILED, type PropertyExpression } from '../../format/PropertyExpression.ts';
import { type CmdletCall, cmdlet, range } from '../../runtime/cmdlet.ts';
import { enumerate } from '../../values/enumerate.ts';
import { getMember } from '../../values/members.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { baseOf, extensible } from '../../values/PSObject.ts';
import { Shape } from '../../values/Shape.ts';
import { typeOf } from '../../values/typeOf.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { addNote } from './addNote.ts';
import { type Evaluator, evaluatorOf } from './evaluator.ts';
import { namesWith } from './kindNames.ts';
import { readProperties } from './propertyArguments.ts';
import { SelectPlan } from './SelectPlan.ts';
import { Unique } from './UniqueObjects.ts';

export default cmdlet({
  name: 'Select-Object',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.SelectObjectCommand',
  aliases: ['select'],
  defaultSet: 'DefaultParameter',
  proof: 'recorded',
  parameters: {
    InputObject: { type: 'psobject', pipeline: 'value' },
    Property: { type: 'object[]', sets: { DefaultParameter: { position: 0 }, SkipLastParameter: { position: 0 } } },
    ExcludeProperty: { type: 'string[]', sets: ['DefaultParameter', 'SkipLastParameter'] },
    ExpandProperty: { type: 'string', sets: ['DefaultParameter', 'SkipLastParameter'] },
    Unique: { type: 'switch' },
    Last: { type: 'int', sets: ['DefaultParameter'], validate: [range(0, 2147483647)] },
    First: { type: 'int', sets: ['DefaultParameter'], validate: [range(0, 2147483647)] },
    Skip: { type: 'int', sets: ['DefaultParameter'], validate: [range(0, 2147483647)] },
    SkipLast: { type: 'int', sets: ['SkipLastParameter'], validate: [range(0, 2147483647)] },
    Wait: { type: 'switch', sets: ['DefaultParameter', 'IndexParameter'] },
    Index: { type: 'int[]', sets: ['IndexParameter'], validate: [range(0, 2147483647)] },
  },
  run(call, args) {
    const selection = new Selection(call, args.Property, args.ExcludeProperty, args.ExpandProperty, args.Unique);
    // $null counts, but it is never output (recorded).
    const pass = (item: unknown) => {
      if (item !== null) selection.process(item);
    };
    if (args.Index !== undefined) return byIndex(call, args.Index, args.Wait, pass);
    if (args.SkipLast !== undefined) return butLast(args.SkipLast, pass);
    return fromTo(call, args, pass);
  },
});

interface Steps {
  process(args: { InputObject?: unknown }): void;
  end?(): void;
}

function byIndex(call: CmdletCall, wanted: readonly number[], wait: boolean, pass: (item: unknown) => void): Steps {
  const indexes = new Set(wanted);
  const last = Math.max(...wanted);
  let at = 0;
  return {
    process({ InputObject }) {
      if (indexes.has(at)) pass(InputObject);
      if (at++ >= last && !wait) call.stopUpstream();
    },
  };
}

function butLast(count: number, pass: (item: unknown) => void): Steps {
  const held: unknown[] = [];
  return {
    process({ InputObject }) {
      held.push(InputObject);
      if (held.length > count) pass(held.shift());
    },
  };
}

interface Limits {
  First: number | undefined;
  Last: number | undefined;
  Skip: number | undefined;
  Wait: boolean;
}

/** `-First`, `-Last`, `-Skip`: with `-Last` alone the skipped ones are at the end, else at the beginning. */
function fromTo(call: CmdletCall, { First, Last, Skip = 0, Wait }: Limits, pass: (item: unknown) => void): Steps {
  if (First === undefined && Last === undefined && Skip === 0)
    return { process: ({ InputObject }) => pass(InputObject) };
  if (Last === undefined) return firstAndSkip(call, First, Skip, Wait, pass);
  const fromEnd = First === undefined ? Skip : 0;
  let toSkip = First === undefined ? 0 : Skip;
  let streamed = 0;
  const tail: unknown[] = [];
  return {
    process({ InputObject }) {
      if (toSkip > 0) toSkip--;
      else if (streamed < (First ?? 0)) {
        streamed++;
        pass(InputObject);
      } else {
        tail.push(InputObject);
        if (tail.length > Last + fromEnd) tail.shift();
      }
    },
    end() {
      for (const item of tail.slice(0, Math.max(0, tail.length - fromEnd))) pass(item);
    },
  };
}

function firstAndSkip(
  call: CmdletCall,
  first: number | undefined,
  skip: number,
  wait: boolean,
  pass: (item: unknown) => void,
): Steps {
  let toSkip = skip;
  let left = first ?? Number.POSITIVE_INFINITY;
  return {
    process({ InputObject }) {
      if (toSkip > 0) {
        toSkip--;
        return;
      }
      if (left > 0) {
        left--;
        pass(InputObject);
      }
      if (left <= 0 && !wait) call.stopUpstream();
    },
  };
}

/** A note property to be. */
interface Note {
  name: string;
  value: unknown;
}

/** Makes the output of one object: the chosen properties, the expanded one, or the object itself. */
class Selection {
  readonly #call: CmdletCall;
  readonly #evaluator: Evaluator;
  readonly #properties: readonly Calculated[];
  readonly #excluded: ((name: string) => boolean) | null;
  readonly #expand: PropertyExpression | null;
  readonly #unique: Unique | null;
  readonly #plan: SelectPlan | null;

  constructor(
    call: CmdletCall,
    property: readonly unknown[] | undefined,
    exclude: readonly string[] | undefined,
    expand: string | undefined,
    unique: boolean,
  ) {
    this.#call = call;
    this.#evaluator = evaluatorOf(call);
    this.#properties = readProperties(call, property, 'select');
    this.#excluded = exclude === undefined || property === undefined ? null : excluder(exclude);
    this.#expand = expand === undefined ? null : (readProperties(call, [expand], 'expand')[0]?.expression ?? null);
    this.#unique = unique ? new Unique() : null;
    const plain = this.#excluded === null && this.#expand === null && this.#unique === null;
    this.#plan = plain ? SelectPlan.of(this.#properties) : null;
  }

  process(item: unknown): void {
    if (item === null || item === undefined) return;
    if (this.#properties.length === 0 && this.#expand === null) {
      this.#put(item, item, []);
      return;
    }
    if (this.#plan !== null && item instanceof PSCustomObject && item.extra === undefined) {
      this.#call.write(this.#plan.make(item, this.#evaluator));
      return;
    }
    const notes = this.#properties.flatMap((property) => this.#notes(property, item));
    if (this.#expand === null) this.#put(this.#object(notes, item), item, notes);
    else this.#expanded(this.#expand, item, notes);
  }

  #notes(property: Calculated, item: unknown): Note[] {
    const { expression, label } = property;
    const found = expression.resolve(item).filter((one) => this.#excluded?.(one.text) !== true);
    const notes = found.map((one) => ({ name: one.text, value: present(one.read(item, this.#evaluator)) }));
    if (notes.length === 0) {
      if (expression.isWildcard || this.#excluded?.(expression.text) === true) return [];
      return [{ name: label ?? expression.text, value: null }];
    }
    if (label === undefined || label === '') return notes;
    if (notes.length > 1) {
      this.#call.fail({
        id: 'RenamingMultipleResults',
        message: 'Cannot rename multiple results.',
        category: 'InvalidOperation',
        target: item,
        exceptionType: 'System.Management.Automation.PSArgumentException',
      });
    }
    return [{ name: label, value: (notes[0] as Note).value }];
  }

  #object(notes: readonly Note[], item: unknown): PSCustomObject {
    const made = new PSCustomObject(Shape.empty, []);
    for (const { name, value } of notes) {
      if (made.shape.slot(name.toLowerCase()) >= 0)
        this.#exists(name, item, 'AlreadyExistingUserSpecifiedPropertyNoExpand');
      else made.set(name, value);
    }
    return made;
  }

  #exists(name: string, item: unknown, id: string): void {
    this.#call.error({
      id,
      message: `The property cannot be processed because the property "${name}" already exists.`,
      category: 'InvalidOperation',
      target: item,
      targetType: 'PSObject',
      exceptionType: 'System.Management.Automation.PSArgumentException',
    });
  }

  #expanded(expression: PropertyExpression, item: unknown, notes: readonly Note[]): void {
    const found = expression.resolve(item);
    const [only] = found;
    if (only === undefined) {
      this.#expandError('ExpandPropertyNotFound', `Property "${expression.text}" cannot be found.`, item);
      return;
    }
    if (found.length > 1) {
      this.#expandError('MutlipleExpandProperties', 'Multiple properties cannot be expanded.', item);
      return;
    }
    const value = only.read(item, this.#evaluator);
    if (value === null || value === undefined || value === FAILED) return;
    const elements = enumerate(value);
    if (elements === null) {
      this.#expandedOne(value, item, notes);
      return;
    }
    for (const element of elements)
      if (element !== null && element !== undefined) this.#expandedOne(element, item, notes);
  }

  #expandError(id: string, message: string, item: unknown): void {
    this.#call.error({
      id,
      message,
      category: 'InvalidArgument',
      target: item,
      targetType: 'PSObject',
      exceptionType: 'System.Management.Automation.PSArgumentException',
    });
  }

  #expandedOne(value: unknown, item: unknown, notes: readonly Note[]): void {
    this.#put(notes.length === 0 ? value : this.#withNotes(value, item, notes), item, notes);
  }

  /** The value with the notes on it; a copy where the value could be seen elsewhere. */
  #withNotes(value: unknown, item: unknown, notes: readonly Note[]): unknown {
    const target = value instanceof PSCustomObject ? value.clone() : extensible(value);
    for (const { name, value: noted } of notes) {
      if (getMember(target, name) !== null) this.#exists(name, item, 'AlreadyExistingUserSpecifiedPropertyExpand');
      else addNote(target, name, noted);
    }
    return target;
  }

  #put(output: unknown, input: unknown, notes: readonly Note[]): void {
    if (this.#unique !== null && !this.#unique.isNew(output, notes)) return;
    if (output instanceof PSCustomObject) markSelected(output, input);
    this.#call.write(output);
  }
}

function present(value: unknown): unknown {
  return value === FAILED || value === undefined ? null : value;
}

function excluder(patterns: readonly string[]): (name: string) => boolean {
  const matchers = patterns.map((pattern) => wildcard(pattern));
  return (name) => matchers.some((matcher) => matcher.matches(name));
}

/** `Selected.<type>` stands in front of a chosen object's type names. */
function selectedName(input: unknown): string {
  return `Selected.${typeOf(baseOf(input))?.fullName ?? 'System.Object'}`;
}

function markSelected(output: PSCustomObject, input: unknown): void {
  const name = selectedName(input);
  const own = output.extra?.typeNames ?? null;
  if (own === null) {
    const names = output.defaultTypeNames;
    if (names[0] !== name && !names.includes(name)) output.defaultTypeNames = namesWith(name, names);
  } else if (!own.includes(name)) own.unshift(name);
}
