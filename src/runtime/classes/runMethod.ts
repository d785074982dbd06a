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
  if (self !== null) run.frame.thisObject = self;
  runBody(run);
  return resultOf(run.frame, owner, node);
}

function resultOf(frame: Frame, owner: ScriptClass, node: FunctionMemberAst): unknown {
  if (node.returnType === null || /^(system\.)?void$/i.test(node.returnType.typeName.extent.text)) return undefined;
  return convert(frame.result ?? null, owner.home.types.demand(node.returnType.typeName));
}
