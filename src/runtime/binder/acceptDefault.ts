import { ExceptionObject } from '../../values/ExceptionObject.ts';
import type { CompiledParameter } from '../compile/Parameter.ts';
import type { Frame } from '../Frame.ts';
import { type BindingTarget, bindingErrors } from './bindingErrors.ts';

/**
 * A default value as the parameter's type has it; the other rules are for arguments and later assignments only. One that
 * does not convert is the command's binding error, where a command was called (recorded).
 */
export function acceptDefault(
  frame: Frame,
  parameter: CompiledParameter,
  given: unknown,
  command: BindingTarget | null,
): unknown {
  let value = given;
  try {
    for (const rule of parameter.rules(frame) ?? []) if (rule.type !== null) value = rule.accept(value, null);
    return value;
  } catch (error) {
    if (command === null || !(error instanceof ExceptionObject)) throw error;
    const { inner } = error;
    const reason =
      error.typeName.endsWith('.ArgumentTransformationMetadataException') && inner !== null ? inner : error;
    throw bindingErrors.transformation(command, parameter.name, reason, null);
  }
}
