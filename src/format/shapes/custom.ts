import { isScalar } from '../alignment.ts';
import { defaultExpressions } from '../defaultProperties.ts';
import { displayText, elementsOf } from '../displayText.ts';
import { FormatStartData } from '../FormatRecord.ts';
import type { FormatServices } from '../FormatServices.ts';
import type { CalculatedProperty, FormatOptions, Generator } from '../Generator.ts';
import { groupingOf } from '../grouping.ts';
import { type CustomPart, NEW_LINE } from '../layout/customText.ts';
import { shortTypeName } from '../typeName.ts';
import type { CustomView } from '../views/View.ts';

const DEFAULT_DEPTH = 5;
const STEP = 2;

const start = () => new FormatStartData({ kind: 'custom' }, false);

/** A custom view as a view tells. */
export function customFromView(view: CustomView, options: FormatOptions, services: FormatServices): Generator {
  return {
    view,
    groupBy: groupingOf(view, options),
    start,
    entry: (item) => ({ kind: 'custom', parts: view.parts(item, services) }),
  };
}

/** The tree of an object's properties: `class Name { property = value … }`. */
export function customFromProperties(options: FormatOptions, services: FormatServices): Generator {
  return {
    view: null,
    groupBy: groupingOf(null, options),
    start,
    entry: (item) => ({ kind: 'custom', parts: new ObjectTree(options, services).partsOf(item) }),
  };
}

interface Level {
  level: number;
  most: number;
}

class ObjectTree {
  readonly #options: FormatOptions;
  readonly #services: FormatServices;

  constructor(options: FormatOptions, services: FormatServices) {
    this.#options = options;
    this.#services = services;
  }

  partsOf(item: unknown): CustomPart[] {
    const top: Level = { level: 0, most: this.#options.depth ?? DEFAULT_DEPTH };
    if (isScalar(item)) return this.#leaf(item);
    const elements = elementsOf(item);
    return elements === null ? this.#object(item, top, this.#options.properties) : this.#collection(elements, top);
  }

  #leaf(value: unknown): CustomPart[] {
    return [displayText(value, this.#services), NEW_LINE];
  }

  #object(item: unknown, level: Level, named: readonly CalculatedProperty[]): CustomPart[] {
    const inner: CustomPart[] = [];
    for (const { expression, depth } of this.#activeProperties(item, named)) {
      inner.push(`${expression.text} = `);
      const at = depth === undefined ? level : { level: level.level, most: depth };
      inner.push(...this.#value(expression.read(item, this.#services), at));
    }
    return [`class ${shortTypeName(item)}`, NEW_LINE, '{', NEW_LINE, indented(inner), '}', NEW_LINE];
  }

  #activeProperties(item: unknown, named: readonly CalculatedProperty[]): CalculatedProperty[] {
    if (named.length === 0)
      return defaultExpressions(item, this.#services).expressions.map((expression) => ({ expression }));
    return named.flatMap((property) =>
      property.expression.resolve(item).map((expression) => ({ ...property, expression })),
    );
  }

  #value(value: unknown, level: Level): CustomPart[] {
    const elements = value === null || value === undefined ? null : elementsOf(value);
    if (elements !== null) return [NEW_LINE, indented(this.#collection(elements, next(level)))];
    if (this.#isLeaf(value, level)) return this.#leaf(value);
    return [NEW_LINE, indented(this.#object(value, next(level), []))];
  }

  #collection(elements: Iterable<unknown>, level: Level): CustomPart[] {
    const inner: CustomPart[] = [];
    let count = 0;
    for (const element of elements) {
      if (count++ === this.#services.enumerationLimit) {
        inner.push('...', NEW_LINE);
        break;
      }
      inner.push(...this.#element(element, level));
    }
    return ['[', NEW_LINE, indented(inner), ']', NEW_LINE, NEW_LINE];
  }

  #element(element: unknown, level: Level): CustomPart[] {
    if (this.#isLeaf(element, level)) return this.#leaf(element);
    const elements = elementsOf(element);
    if (elements !== null) return [NEW_LINE, indented(this.#collection(elements, next(level)))];
    return this.#object(element, next(level), []);
  }

  #isLeaf(value: unknown, level: Level): boolean {
    return value === null || value === undefined || level.level >= level.most || isScalar(value);
  }
}

function next(level: Level): Level {
  return { level: level.level + 1, most: level.most };
}

function indented(parts: readonly CustomPart[]): CustomPart {
  return { indent: { left: STEP }, parts };
}
