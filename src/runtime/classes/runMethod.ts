import type { FunctionMemberAst, ParameterAst, ScriptBlockAst } from '../../syntax/ast.ts';
import { convert } from '../../values/convert.ts';
import type { Frame } from '../Frame.ts';
import { bindPositional } from '../positionalBinding.ts';
import { ScriptBlockObject } from '../ScriptBlockObject.ts';
import { ScriptRun } from '../ScriptRun.ts';
import { nullSink } from '../Sink.ts';
import type { ClassHome, ScriptClass } from './ScriptClass.ts';

const blocks = new WeakMap<FunctionMemberAst, ScriptBlockObject>();

/** The block of a method; made once. */
function blockOf(node: FunctionMemberAst, home: ClassHome): ScriptBlockObject {
  let block = blocks.get(node);
  if (block === undefined || block.session !== home.session) {
    block = methodBlock(node.body, node.parameters, home);
    blocks.set(node, block);
  }
  return block;
}

function methodBlock(body: ScriptBlockAst, parameters: readonly ParameterAst[], home: ClassHome): ScriptBlockObject {
  return new ScriptBlockObject(body, home.session, home.state, home.types, parameters, true);
}

/** A run of the code of a method with its parameters set, not yet begun. */
export function prepareMethod(node: FunctionMemberAst, home: ClassHome, args: readonly unknown[]): ScriptRun {
  const run = new ScriptRun(blockOf(node, home), { out: nullSink, streams: home.session.streams });
  run.frame.name = node.name;
  bindPositional(run, args);
  return run;
}

/** Runs the body; errors inside a method never stay there, they end it (recorded). */
export function runBody(run: ScriptRun): void {
  const { session } = run.frame;
  const before = session.propagate;
  session.propagate = true;
  try {
    run.end();
  } finally {
    session.propagate = before;
  }
}

export function runMethod(
  owner: ScriptClass,
  node: FunctionMemberAst,
  self: unknown,
  args: readonly unknown[],
): unknown {
  const run = prepareMethod(node, owner.home, args);
  const { frame } = run;
  if (self !== null) frame.thisObject = self;
  frame.returns = converterOf(node, owner.home);
  runBody(run);
  if (frame.returns === null) return undefined;
  return frame.result === undefined ? frame.returns(null) : frame.result;
}

/** Null for a method that gives nothing back. */
function converterOf({ returnType }: FunctionMemberAst, { types }: ClassHome): Frame['returns'] {
  if (returnType === null || /^(system\.)?void$/i.test(returnType.typeName.extent.text)) return null;
  return (value) => convert(value ?? null, types.demand(returnType.typeName));
}
