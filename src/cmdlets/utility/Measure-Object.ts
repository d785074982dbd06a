import type { Calculated } from '../../format/calculated.ts';
import { FAILED, type PropertyExpression } from '../../format/PropertyExpression.ts';
import { plainText } from '../../format/plainText.ts';
import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import { compare } from '../../values/compare.ts';
import { tryConvert } from '../../values/convert.ts';
import { Double } from '../../values/Double.ts';
import { typeName } from '../../values/typeOf.ts';
import { double } from '../../values/types.ts';
import { type Evaluator, evaluatorOf } from './evaluator.ts';
import { GenericMeasureInfo, TextMeasureInfo } from './MeasureInfo.ts';
import { readProperties } from './propertyArguments.ts';
import { countLines, countWords } from './textCounts.ts';

export default cmdlet({
  name: 'Measure-Object',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.MeasureObjectCommand',
  aliases: ['measure'],
  defaultSet: 'GenericMeasure',
  proof: 'recorded',
  parameters: {
    InputObject: { type: 'psobject', pipeline: 'value' },
    Property: { type: 'string[]', position: 0 },
    Sum: { type: 'switch', sets: ['GenericMeasure'] },
    Average: { type: 'switch', sets: ['GenericMeasure'] },
    Maximum: { type: 'switch', sets: ['GenericMeasure'] },
    Minimum: { type: 'switch', sets: ['GenericMeasure'] },
    Line: { type: 'switch', sets: ['TextMeasure'] },
    Word: { type: 'switch', sets: ['TextMeasure'] },
    Character: { type: 'switch', sets: ['TextMeasure'] },
    IgnoreWhiteSpace: { type: 'switch', sets: ['TextMeasure'] },
  },
  run(call, args) {
    const isText = call.parameterSet === 'TextMeasure';
    const evaluator = evaluatorOf(call);
    const properties = args.Property === undefined ? null : readProperties(call, args.Property, 'plain');
    const statistics = new Map<string, Statistics>();
    const entryOf = (name: string): Statistics => {
      const key = name.toLowerCase();
      let entry = statistics.get(key);
      if (entry === undefined) {
        entry = new Statistics(name);
        statistics.set(key, entry);
      }
      return entry;
    };
    const add = (entry: Statistics, value: unknown) => {
      if (isText) entry.addText(plainText(value), args);
      else entry.add(call, value, args);
    };
    const fixed = properties?.map(() => null as Statistics | null) ?? [];
    let hasInput = false;
    return {
      process({ InputObject }) {
        if (InputObject === null || InputObject === undefined) return;
        hasInput = true;
        if (properties === null) {
          add(entryOf(WHOLE), InputObject);
          return;
        }
        for (let k = 0; k < properties.length; k++) {
          const { expression } = properties[k] as Calculated;
          if (expression.isWildcard) {
            for (const one of expression.resolve(InputObject))
              addPresent(one, InputObject, evaluator, () => entryOf(one.text), add);
          } else {
            addPresent(
              expression,
              InputObject,
              evaluator,
              () => {
                fixed[k] ??= entryOf(expression.resolve(InputObject)[0]?.text ?? expression.text);
                return fixed[k] as Statistics;
              },
              add,
            );
          }
        }
      },
      end() {
        if (properties === null) entryOf(WHOLE);
        else if (hasInput)
          for (const { expression } of properties) if (!expression.isWildcard) entryOf(expression.text);
        for (const entry of statistics.values()) {
          if (entry.count === 0 && properties !== null) propertyNotFound(call, entry.name, isText);
          else
            call.write(
              isText ? entry.textInfo(args, properties !== null) : entry.genericInfo(args, properties !== null),
            );
        }
      },
    };
  },
});

/** Statistics of the objects themselves. */
const WHOLE = '$_';

interface Wanted {
  Sum: boolean;
  Average: boolean;
  Maximum: boolean;
  Minimum: boolean;
}

interface WantedText {
  Line: boolean;
  Word: boolean;
  Character: boolean;
  IgnoreWhiteSpace: boolean;
}

function addPresent(
  expression: PropertyExpression,
  item: unknown,
  evaluator: Evaluator,
  entryOf: () => Statistics,
  add: (entry: Statistics, value: unknown) => void,
): void {
  const value = expression.read(item, evaluator);
  if (value !== undefined && value !== null && value !== FAILED) add(entryOf(), value);
}

function propertyNotFound(call: CmdletCall, name: string, isText: boolean): void {
  call.error({
    id: isText ? 'TextMeasurePropertyNotFound' : 'GenericMeasurePropertyNotFound',
    message:
      'Cannot process argument because the value of argument "Property" is not valid. Change the value of the "Property" argument and run the operation again.',
    details: `The property "${name}" cannot be found in the input for any objects.`,
    category: 'InvalidArgument',
    exceptionType: 'System.Management.Automation.PSArgumentException',
  });
}

class Statistics {
  readonly name: string;
  count = 0;
  #sum = 0;
  #failed = false;
  #max: unknown = null;
  #min: unknown = null;
  #lines = 0;
  #words = 0;
  #characters = 0;

  constructor(name: string) {
    this.name = name;
  }

  add(call: CmdletCall, value: unknown, wanted: Wanted): void {
    this.count++;
    if (wanted.Sum || wanted.Average) {
      const number = numberOf(value);
      if (number === null) {
        this.#failed = true;
        notNumeric(call, value);
        return;
      }
      this.#sum += number;
    }
    if (wanted.Minimum) this.#min = better(value, this.#min, 1);
    if (wanted.Maximum) this.#max = better(value, this.#max, -1);
  }

  addText(text: string, wanted: WantedText): void {
    this.count++;
    if (wanted.Character) this.#characters += wanted.IgnoreWhiteSpace ? text.replace(/\s/g, '').length : text.length;
    if (wanted.Word) this.#words += countWords(text);
    if (wanted.Line) this.#lines += countLines(text);
  }

  genericInfo(wanted: Wanted, named: boolean): GenericMeasureInfo {
    const asNumbers = isNumeric(this.#max) && isNumeric(this.#min);
    const shown = (value: unknown) => (asNumbers && value !== null ? new Double(numberOf(value) as number) : value);
    return new GenericMeasureInfo({
      count: this.count,
      sum: wanted.Sum && !this.#failed ? new Double(this.#sum) : null,
      average: wanted.Average && !this.#failed && this.count > 0 ? new Double(this.#sum / this.count) : null,
      maximum: shown(this.#max),
      minimum: shown(this.#min),
      property: named ? this.name : null,
      asNumbers,
    });
  }

  textInfo(wanted: WantedText, named: boolean): TextMeasureInfo {
    return new TextMeasureInfo({
      lines: wanted.Line ? this.#lines : null,
      words: wanted.Word ? this.#words : null,
      characters: wanted.Character ? this.#characters : null,
      property: named ? this.name : null,
    });
  }
}

function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  const converted = tryConvert(value, double());
  return converted instanceof Double ? converted.value : null;
}

function isNumeric(value: unknown): boolean {
  return value === null || numberOf(value) !== null;
}

function notNumeric(call: CmdletCall, value: unknown): void {
  call.error({
    id: 'NonNumericInputObject',
    message: `Input object "${plainText(value)}" is not numeric.`,
    category: 'InvalidType',
    target: value,
    exceptionType: 'System.Management.Automation.PSInvalidOperationException',
  });
}

/** The value if it goes before (`sign` 1) or after (-1) the best so far, else that one. */
function better(value: unknown, best: unknown, sign: 1 | -1): unknown {
  if (best === null) return value;
  if (typeof value === 'number' && typeof best === 'number') return (best - value) * sign > 0 ? value : best;
  let left: unknown = comparable(best);
  let right: unknown = comparable(value);
  if (typeName(left) !== typeName(right)) {
    left = plainText(left);
    right = plainText(right);
  }
  return compare(left, right, true) * sign > 0 ? value : best;
}

function comparable(value: unknown): unknown {
  const number = numberOf(value);
  return number === null ? value : new Double(number);
}
