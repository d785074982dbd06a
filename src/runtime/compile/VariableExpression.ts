import type { VariableExpressionAst } from '../../syntax/ast.ts';
import { type FrameVariable, frameVariable, readFrameVariable } from '../automatic.ts';
import { folderOf } from '../InvocationInfo.ts';
import { providerVariable } from '../providerVariable.ts';
import { readScoped } from '../scopedVariable.ts';
import { readVariable, type Slot } from '../variables.ts';
import type { BlockContext, Evaluate } from './context.ts';
import { slotFor } from './slotOperands.ts';

const constants: Readonly<Record<string, Evaluate>> = {
  true: () => true,
  false: () => false,
  null: () => null,
  '?': (frame) => frame.session.success,
};

/** What code in a script file knows of that file, whoever calls it. */
const ofTheFile: Readonly<Record<string, (file: string) => string>> = {
  psscriptroot: folderOf,
  pscommandpath: (file) => file,
};

const constant =
  (value: unknown): Evaluate =>
  () =>
    value;

export function compileVariable(node: VariableExpressionAst, context: BlockContext): Evaluate {
  if (node.drive !== null) return providerVariable(node).get;
  const key = node.name.toLowerCase();
  if (node.scope !== null && node.scope !== 'using') return readScoped(node, context.inString ? 2 : 1);
  if (Object.hasOwn(constants, key)) return constants[key]!;
  const { file } = node.extent.source;
  if (file !== null && Object.hasOwn(ofTheFile, key)) return constant(ofTheFile[key]!(file));
  const field = frameVariable(key);
  return field === undefined ? slotReader(slotFor(node, context)) : fieldReader(field);
}

function slotReader(slot: Slot): Evaluate {
  const { index } = slot;
  return (frame) => {
    const cell = frame.cells[index];
    if (cell !== undefined) {
      const { value } = cell;
      if (value !== undefined) return value;
    }
    return readVariable(frame, slot);
  };
}

function fieldReader(field: FrameVariable): Evaluate {
  if (field !== 'underbar') return (frame) => readFrameVariable(frame, field);
  return (frame) => (frame.underbar !== undefined ? frame.underbar : readFrameVariable(frame, 'underbar'));
}
