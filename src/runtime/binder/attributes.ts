import type { AttributeAst, ExpressionAst } from '../../syntax/ast.ts';
import { toBool, toNumber, toStringPS } from '../../values/convert.ts';
import { construct, invokeMethod } from '../../values/invoke.ts';
import { ScriptBlock } from '../../values/ScriptBlock.ts';
import { lookupType } from '../../values/typeLookup.ts';
import {
  count,
  drive,
  length,
  notNull,
  notNullOrEmpty,
  oneOf,
  pattern,
  range,
  script,
  type Validation,
} from './Validation.ts';

/** The arguments of an attribute, evaluated. */
export interface AttributeValues {
  readonly positional: readonly unknown[];
  /** Lower-case names. */
  readonly named: ReadonlyMap<string, unknown>;
}

export type EvaluateConstant = (expression: ExpressionAst) => unknown;

/** `Parameter` of `[System.Management.Automation.ParameterAttribute()]`, in lower case. */
export function attributeName({ typeName }: AttributeAst): string {
  return typeName.name
    .toLowerCase()
    .replace(/^system\.management\.automation\./, '')
    .replace(/attribute$/, '');
}

export function attributeValues(attribute: AttributeAst, evaluate: EvaluateConstant): AttributeValues {
  return {
    positional: attribute.positional.map(evaluate),
    named: new Map(
      attribute.named.map((argument) => [
        argument.name.toLowerCase(),
        argument.expressionOmitted ? true : evaluate(argument.argument),
      ]),
    ),
  };
}

const numberOf = (value: unknown): number => Number(toNumber(value));

const VALIDATIONS: Record<string, (values: AttributeValues) => Validation> = {
  validaterange: ({ positional: [minimum, maximum] }) => range(minimum, maximum),
  validateset: ({ positional, named }) =>
    oneOf(
      positional.map((value) => toStringPS(value)),
      toBool(named.get('ignorecase') ?? true),
    ),
  validatelength: ({ positional: [minimum, maximum] }) => length(numberOf(minimum), numberOf(maximum)),
  validatecount: ({ positional: [minimum, maximum] }) => count(numberOf(minimum), numberOf(maximum)),
  validatepattern: ({ positional: [source] }) => pattern(toStringPS(source), matcher(toStringPS(source))),
  validatescript: ({ positional: [block] }) => script(toStringPS(block), accepts(block)),
  validatedrive: ({ positional }) => drive(positional.map((value) => toStringPS(value))),
  validateuserdrive: () => drive(['User']),
  validatenotnull: () => notNull,
  validatenotnullorempty: () => notNullOrEmpty,
};

/** The check that a validation attribute stands for; null for every other attribute. */
export function validationOf(attribute: AttributeAst, evaluate: EvaluateConstant): Validation | null {
  const make = VALIDATIONS[attributeName(attribute)];
  return make ? make(attributeValues(attribute, evaluate)) : null;
}

function matcher(source: string): (text: string) => boolean {
  let regex: unknown;
  return (text) => {
    const type = lookupType('System.Text.RegularExpressions.Regex');
    const options = lookupType('System.Text.RegularExpressions.RegexOptions');
    if (!type || !options) throw new Error('Regex is not registered');
    regex ??= construct(type, [source, 'IgnoreCase']);
    return toBool(invokeMethod(regex, 'IsMatch', [text]));
  };
}

const accepts = (block: unknown) => (value: unknown) => {
  if (!(block instanceof ScriptBlock)) return false;
  const output = block.invoke([value], { dollarUnder: value });
  return toBool(output.length === 1 ? output[0] : output);
};
