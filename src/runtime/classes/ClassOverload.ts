import type { FunctionMemberAst, ParameterAst } from '../../syntax/ast.ts';
import { Overload } from '../../values/NetMember.ts';
import type { PSType } from '../../values/PSType.ts';
import type { TypeResolver } from '../TypeResolver.ts';

/** Raw values go in and come out: only the conversion to the declared types is made. */
const asItIs = (value: unknown): unknown => value;

/** A method or constructor of a script's class. */
export class ClassOverload extends Overload {
  readonly node: FunctionMemberAst | null;
  readonly #resolver: TypeResolver;
  #parameterTypes: readonly (PSType | null)[] | null = null;

  constructor(
    text: string,
    node: FunctionMemberAst | null,
    resolver: TypeResolver,
    call: (...args: never[]) => unknown,
  ) {
    super(text, call);
    this.node = node;
    this.#resolver = resolver;
  }

  override get types(): readonly (PSType | null)[] {
    this.#parameterTypes ??= (this.node?.parameters ?? []).map((parameter) => parameterType(parameter, this.#resolver));
    return this.#parameterTypes;
  }

  override get readers(): readonly null[] {
    return this.types.map(() => null);
  }

  override get box(): (value: unknown) => unknown {
    return asItIs;
  }
}

export function parameterType(parameter: ParameterAst, resolver: TypeResolver): PSType | null {
  const constraint = parameter.attributes.find((attribute) => attribute.kind === 'TypeConstraint');
  return constraint === undefined ? null : resolver.demand(constraint.typeName);
}

/** `string Hello(string n)`, as Get-Member shows a method. */
export function signatureText(returns: string, name: string, parameters: readonly ParameterAst[]): string {
  const list = parameters.map((parameter) => `${parameterTypeText(parameter)} ${parameter.name.name}`);
  return `${returns} ${name}(${list.join(', ')})`;
}

function parameterTypeText(parameter: ParameterAst): string {
  const constraint = parameter.attributes.find((attribute) => attribute.kind === 'TypeConstraint');
  return typeText(constraint?.typeName.extent.text ?? 'object');
}

/** `[object]` has no short name in .NET's signatures. */
export const typeText = (name: string): string => (name.toLowerCase() === 'object' ? 'System.Object' : name);
