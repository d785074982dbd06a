import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { findType } from '../../values/registry.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { instanceMembers } from '../../values/typeMembers.ts';
import { displaySetsOf } from './formatServices.ts';
import { updatedTypes } from './updatedTypes.ts';

export default cmdlet({
  name: 'Remove-TypeData',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.RemoveTypeDataCommand',
  defaultSet: 'RemoveTypeDataSet',
  synopsis: 'Takes back what Update-TypeData added to a type in this session.',
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    TypeData: {
      type: 'object',
      realType: 'TypeData',
      sets: { RemoveTypeDataSet: { mandatory: true, pipeline: 'value' } },
    },
    TypeName: { type: 'string', sets: { RemoveTypeSet: { position: 0, mandatory: true, pipeline: 'both' } } },
    Path: { type: 'string[]', sets: { RemoveFileSet: { mandatory: true } }, emulated: false },
  },
  run: (call) => ({
    process({ TypeData, TypeName }) {
      const name = TypeName ?? (TypeData instanceof PSCustomObject ? toStringPS(TypeData.get('TypeName')) : '');
      if (call.shouldProcess(`Name: ${name}`, 'Remove TypeData')) remove(call, name);
    },
  }),
});

function remove(call: CmdletCall, typeName: string): void {
  const types = updatedTypes(call.session);
  const key = typeName.toLowerCase();
  const entry = types.get(key);
  if (entry === undefined) return notFound(call, typeName);
  const type = findType(entry.typeName);
  for (const name of entry.members.keys()) if (type !== null) instanceMembers(type).delete(name);
  displaySetsOf(call.session).delete(key);
  types.delete(key);
}

/** Proof: recorded. */
function notFound(call: CmdletCall, typeName: string): void {
  call.error({
    id: 'TypesDynamicRemoveException',
    message: `Error in TypeData "${typeName}": The type "${typeName}" was not found. The type name value must be the full name of the type. Verify the type name and run the command again.`,
    category: 'InvalidOperation',
    exceptionType: 'System.Management.Automation.RuntimeException',
  });
}
