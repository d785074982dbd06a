import type { Calculated } from '../../format/calculated.ts';
import { FAILED, type PropertyExpression } from '../../format/PropertyExpression.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { Shape, slotValue } from '../../values/Shape.ts';
import type { Evaluator } from './evaluator.ts';
import { CUSTOM, namesWith } from './kindNames.ts';

const SELECTED = namesWith('Selected.System.Management.Automation.PSCustomObject', CUSTOM);

/**
 * Select-Object's quick way for custom objects: the chosen names are looked up once per shape of input, then each object
 * is a row of copied slots. Null for what it cannot do (patterns, names that repeat).
 */
export class SelectPlan {
  readonly #properties: readonly Calculated[];
  readonly #values: (PropertyExpression | null)[];
  readonly #slots: Int32Array;
  #input: Shape | null = null;
  #output: Shape = Shape.empty;

  private constructor(properties: readonly Calculated[]) {
    this.#properties = properties;
    this.#values = properties.map(({ expression }) => (expression.script === null ? null : expression));
    this.#slots = new Int32Array(properties.length);
  }

  static of(properties: readonly Calculated[]): SelectPlan | null {
    if (properties.length === 0) return null;
    const names = new Set(properties.map(({ expression, label }) => (label ?? expression.text).toLowerCase()));
    if (names.size !== properties.length || properties.some(({ expression }) => expression.isWildcard)) return null;
    return new SelectPlan(properties);
  }

  make(item: PSCustomObject, evaluator: Evaluator): PSCustomObject {
    if (item.shape !== this.#input) this.#learn(item.shape);
    const count = this.#slots.length;
    const { hasMembers } = item.shape;
    const values = new Array<unknown>(count);
    for (let k = 0; k < count; k++) {
      const slot = this.#slots[k] as number;
      if (slot >= 0) values[k] = hasMembers ? slotValue(item, item.values[slot]) : item.values[slot];
      else values[k] = this.#computed(k, item, evaluator);
    }
    return new PSCustomObject(this.#output, values, SELECTED);
  }

  #computed(k: number, item: PSCustomObject, evaluator: Evaluator): unknown {
    const expression = this.#values[k] ?? (this.#properties[k] as Calculated).expression;
    const value = expression.read(item, evaluator);
    return value === undefined || value === FAILED ? null : value;
  }

  #learn(shape: Shape): void {
    this.#input = shape;
    const names = this.#properties.map(({ expression, label }, k) => {
      const slot = expression.script === null ? shape.slot(expression.text.toLowerCase()) : -1;
      this.#slots[k] = slot;
      return label ?? (slot >= 0 ? (shape.names[slot] as string) : expression.text);
    });
    this.#output = Shape.of(names);
  }
}
