import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { type CommandInfo, FunctionInfo, ScriptInfo } from '../command.ts';

/** What `[OutputType()]` says, as PSTypeName objects. */
export function outputTypes(command: CommandInfo): unknown[] {
  if (!(command instanceof FunctionInfo) && !(command instanceof ScriptInfo)) return [];
  const { scriptBlock } = command;
  const attributes = scriptBlock.ast.param?.attributes ?? [];
  return attributes
    .filter(({ typeName }) => /^(System\.Management\.Automation\.)?OutputType(Attribute)?$/i.test(typeName.name))
    .flatMap(({ positional }) => positional)
    .map((argument) => {
      const type = argument.kind === 'TypeExpression' ? scriptBlock.types.find(argument.typeName) : null;
      const text =
        argument.kind === 'StringConstantExpression' ? argument.value : argument.extent.text.replace(/^\[|\]$/g, '');
      return PSCustomObject.of({ Name: type?.fullName ?? text, Type: type });
    });
}
