import type { Calculated } from '../../format/calculated.ts';
import { FAILED } from '../../format/PropertyExpression.ts';
import { cmdlet, range } from '../../runtime/cmdlet.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { extensible } from '../../values/PSObject.ts';
import { Shape } from '../../values/Shape.ts';
import { addNote } from './addNote.ts';
import { type Evaluator, keyEvaluatorOf } from './evaluator.ts';
import { MISSING, propertyOrder } from './order.ts';
import { readProperties } from './propertyArguments.ts';

export default cmdlet({
  name: 'Compare-Object',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.CompareObjectCommand',
  aliases: ['compare', 'diff'],
  proof: 'recorded',
  parameters: {
    ReferenceObject: { type: 'psobject[]', position: 0, mandatory: true, allowEmptyCollection: true },
    DifferenceObject: {
      type: 'psobject[]',
      position: 1,
      mandatory: true,
      pipeline: 'value',
      allowEmptyCollection: true,
    },
    SyncWindow: { type: 'int', validate: [range(0, 2147483647)] },
    Property: { type: 'object[]' },
    ExcludeDifferent: { type: 'switch' },
    IncludeEqual: { type: 'switch' },
    PassThru: { type: 'switch' },
    Culture: { type: 'string' },
    CaseSensitive: { type: 'switch' },
  },
  run(call, args) {
    const evaluator = keyEvaluatorOf(call);
    const keys = readProperties(call, args.Property, 'plain');
    const keyed = (item: unknown): Side => ({ item, keys: keysOf(item, keys, evaluator) });
    const window = args.SyncWindow ?? 2147483647;
    const emit = (side: Side, indicator: string) => call.write(output(side, indicator, keys, args.PassThru));
    const matcher = new Matcher(window, !args.CaseSensitive, {
      equal: (side) => args.IncludeEqual && emit(side, '=='),
      reference: (side) => args.ExcludeDifferent || emit(side, '<='),
      difference: (side) => args.ExcludeDifferent || emit(side, '=>'),
    });
    const references = (args.ReferenceObject ?? []).map(keyed);
    return {
      process({ DifferenceObject }) {
        for (const item of DifferenceObject ?? []) matcher.next(references.shift() ?? null, keyed(item));
      },
      end() {
        for (const rest of references) matcher.next(rest, null);
        matcher.end();
      },
    };
  },
});

interface Side {
  item: unknown;
  keys: unknown[];
}

interface Found {
  equal(side: Side): void;
  reference(side: Side): void;
  difference(side: Side): void;
}

/** Pairs up the two sequences; an object waits for its partner as long as it is within the window. */
class Matcher {
  readonly #window: number;
  readonly #ignoreCase: boolean;
  readonly #found: Found;
  readonly #references: Side[] = [];
  readonly #differences: Side[] = [];

  constructor(window: number, ignoreCase: boolean, found: Found) {
    this.#window = window;
    this.#ignoreCase = ignoreCase;
    this.#found = found;
  }

  next(reference: Side | null, difference: Side | null): void {
    if (reference !== null && difference !== null && this.#same(reference, difference)) {
      this.#found.equal(reference);
      return;
    }
    const forDifference = difference === null ? null : take(this.#references, (side) => this.#same(side, difference));
    if (forDifference !== null) this.#found.equal(forDifference);
    const forReference = reference === null ? null : take(this.#differences, (side) => this.#same(reference, side));
    if (forReference !== null) this.#found.equal(reference as Side);
    if (difference !== null && forDifference === null)
      this.#hold(this.#differences, difference, this.#found.difference);
    if (reference !== null && forReference === null) this.#hold(this.#references, reference, this.#found.reference);
  }

  #hold(list: Side[], side: Side, give: (side: Side) => void): void {
    if (this.#window === 0) {
      give(side);
      return;
    }
    list.push(side);
    if (list.length > this.#window) give(list.shift() as Side);
  }

  end(): void {
    for (const side of this.#differences) this.#found.difference(side);
    for (const side of this.#references) this.#found.reference(side);
  }

  #same(a: Side, b: Side): boolean {
    return a.keys.every((value, k) => propertyOrder(value, b.keys[k], this.#ignoreCase, false) === 0);
  }
}

function take(list: Side[], fits: (side: Side) => boolean): Side | null {
  const at = list.findIndex(fits);
  return at < 0 ? null : (list.splice(at, 1)[0] as Side);
}

function keysOf(item: unknown, keys: readonly Calculated[], evaluator: Evaluator): unknown[] {
  if (keys.length === 0) return [item];
  return keys.map(({ expression }) => {
    const value = expression.read(item, evaluator);
    return value === undefined || value === FAILED ? MISSING : value;
  });
}

function output(side: Side, indicator: string, keys: readonly Calculated[], passThru: boolean): unknown {
  if (passThru) {
    const target = extensible(side.item);
    addNote(target, 'SideIndicator', indicator);
    return target;
  }
  const made = new PSCustomObject(Shape.empty, []);
  if (keys.length === 0) made.set('InputObject', side.item);
  keys.forEach(({ expression }, k) => {
    const value = side.keys[k];
    made.set(expression.resolve(side.item)[0]?.text ?? expression.text, value === MISSING ? null : value);
  });
  made.set('SideIndicator', indicator);
  return made;
}
