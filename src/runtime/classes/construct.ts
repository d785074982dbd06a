import { Extent } from '../../base/source.ts';
import type { FunctionMemberAst, PropertyMemberAst } from '../../syntax/ast.ts';
import { noOverload } from '../../values/call.ts';
import { construct } from '../../values/invoke.ts';
import { chooseOverload } from '../../values/overloadChoice.ts';
import type { PSType } from '../../values/PSType.ts';
import { pointingAt } from '../compile/pointing.ts';
import { Frame } from '../Frame.ts';
import { enter, leave } from '../frames.ts';
import { language } from '../language.ts';
import { Scope } from '../Scope.ts';
import { nullSink } from '../Sink.ts';
import { adopt, ClassInstance, type Instance } from './ClassInstance.ts';
import type { ClassOverload } from './ClassOverload.ts';
import type { ClassProperty } from './ClassProperty.ts';
import { prepareMethod, runBody } from './runMethod.ts';
import type { ScriptClass } from './ScriptClass.ts';

/** `[Class]::new(…)` with the constructor chosen; null for the one that every class without constructors has. */
export function constructInstance(
  owner: ScriptClass,
  node: FunctionMemberAst | null,
  args: readonly unknown[],
): Instance {
  return build(owner, node, args, owner.type);
}

/** Builds the part of an object that `owner` describes, after that of its base class. */
function build(owner: ScriptClass, node: FunctionMemberAst | null, args: readonly unknown[], type: PSType): Instance {
  const run = node === null ? null : prepareMethod(node, owner.home, args);
  const self = buildBase(owner, run === null ? [] : baseArguments(node!, run.frame, owner), type, startOf(node));
  initialise(owner, self);
  if (run !== null) {
    run.frame.thisObject = self;
    runBody(run);
  }
  return self;
}

function buildBase(owner: ScriptClass, args: readonly unknown[], type: PSType, place: Extent | null): Instance {
  const { base } = owner;
  if (base !== null) return build(base, chosenAt(place, base, args), args, type);
  const parent = type === owner.type ? type.base! : owner.type.base!;
  if (parent.fullName === 'System.Object') return new ClassInstance(type);
  return adopt(construct(parent, args) as object, type);
}

/** The brace that opens the body of a constructor: where a wrong call of the base's constructor is reported (recorded). */
function startOf(node: FunctionMemberAst | null): Extent | null {
  if (node === null) return null;
  const { source, start } = node.body.extent;
  return new Extent(source, start, start + 1);
}

function chosenAt(place: Extent | null, base: ScriptClass, args: readonly unknown[]): FunctionMemberAst | null {
  return place === null ? chosen(base, args) : pointingAt(place, () => chosen(base, args));
}

function chosen(owner: ScriptClass, args: readonly unknown[]): FunctionMemberAst | null {
  const choice = chooseOverload(owner.members.constructors.overloads, args);
  if (typeof choice !== 'string') return (choice.overload as ClassOverload).node;
  throw noOverload('new', {
    type: owner.type,
    member: '.ctor',
    kind: 'constructor',
    isStatic: true,
    count: args.length,
  });
}

/** The arguments of `: base(…)`, which may use the constructor's parameters. */
function baseArguments(node: FunctionMemberAst, frame: Frame, owner: ScriptClass): unknown[] {
  if (node.baseArguments === null || node.baseArguments.length === 0) return [];
  const context = language().newContext(owner.home.types, frame.scope.layout);
  const expressions = node.baseArguments.map((argument) => context.expression(argument));
  enter(frame);
  try {
    return expressions.map((expression) => expression(frame) ?? null);
  } finally {
    leave(frame);
  }
}

/** Gives the properties that the class itself declares their first values. */
function initialise(owner: ScriptClass, self: Instance): void {
  for (const { member, node } of owner.members.properties) {
    if (!node.isStatic) self.slots[member.slot] = firstValue(owner, member, node, self);
  }
}

export function initialiseStatics(owner: ScriptClass): void {
  if (!owner.node.members.some((member) => member.isStatic)) return;
  for (const { member, node } of owner.members.properties) {
    if (node.isStatic) owner.statics.slots[member.slot] = firstValue(owner, member, node, null);
  }
  for (const node of owner.node.members) {
    if (node.kind === 'FunctionMember' && node.isConstructor && node.isStatic)
      runBody(prepareMethod(node, owner.home, []));
  }
}

function firstValue(
  owner: ScriptClass,
  member: ClassProperty,
  node: PropertyMemberAst,
  self: Instance | null,
): unknown {
  if (node.initialValue === null) return member.empty();
  const { session, state, types } = owner.home;
  const context = language().newContext(types);
  const evaluate = context.expression(node.initialValue);
  const scope = new Scope(state.current, state, context.layout);
  const frame = new Frame(session, scope, scope.cells, nullSink, session.streams, null);
  if (self !== null) frame.thisObject = self;
  enter(frame);
  try {
    const value = evaluate(frame);
    return pointingAt(node.initialValue.extent, () => member.first(value === undefined ? null : value));
  } finally {
    leave(frame);
  }
}
