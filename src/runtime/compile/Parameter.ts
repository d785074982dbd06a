import type { ParameterAst, TypeConstraintAst } from '../../syntax/ast.ts';
import { tryConvert } from '../../values/convert.ts';
import type { PSType } from '../../values/PSType.ts';
import type { Frame } from '../Frame.ts';
import { Variable, type VariableRule, variableOptions } from '../Variable.ts';
import { variableRules } from '../variableRules.ts';
import type { BlockContext, Evaluate } from './context.ts';
import { typeGetter } from './TypeExpression.ts';

/** A parameter as the running block needs it; how arguments are bound to it is the binder's business. */
export class CompiledParameter {
  readonly ast: ParameterAst;
  readonly name: string;
  readonly slot: number;
  readonly defaultValue: Evaluate | null;
  readonly isSwitch: boolean;
  /** Nothing but types before the name: arguments can be bound by position without the binder. */
  readonly isSimple: boolean;
  readonly #type: (() => PSType) | null;
  readonly #makeRules: ((frame: Frame) => readonly VariableRule[]) | null;
  #rules: readonly VariableRule[] | null = null;
  #empty: unknown = undefined;

  constructor(ast: ParameterAst, context: BlockContext) {
    this.ast = ast;
    this.name = ast.name.name;
    this.slot = context.layout.slot(this.name);
    this.defaultValue = ast.defaultValue === null ? null : context.expression(ast.defaultValue);
    const constraint = ast.attributes.find((node) => node.kind === 'TypeConstraint') as TypeConstraintAst | undefined;
    this.#type = constraint === undefined ? null : typeGetter(constraint.typeName, context, constraint.extent);
    this.isSwitch =
      constraint !== undefined &&
      /^(System\.Management\.Automation\.)?switch(parameter)?$/i.test(constraint.typeName.name);
    this.isSimple = ast.attributes.every((node) => node.kind === 'TypeConstraint');
    this.#makeRules = ast.attributes.length === 0 ? null : variableRules(ast.attributes, context);
  }

  /** A new variable of this parameter: `$private:x` is for the function's own scope only (recorded). */
  variable(value: unknown): Variable {
    const variable = new Variable(this.name, value);
    if (this.ast.name.scope === 'private') variable.setOptions(variableOptions.private);
    return variable;
  }

  get type(): PSType | null {
    return this.#type === null ? null : this.#type();
  }

  /** Type and validation that stay with the variable; null without any. */
  rules(frame: Frame): readonly VariableRule[] | null {
    if (this.#makeRules === null) return null;
    this.#rules ??= this.#makeRules(frame);
    return this.#rules;
  }

  /** What the variable holds without argument and default value: what null is for its type, e.g. 0; else null (recorded). */
  empty(): unknown {
    if (this.#type === null) return null;
    if (this.#empty === undefined) this.#empty = tryConvert(null, this.#type()) ?? null;
    return this.#empty;
  }
}
