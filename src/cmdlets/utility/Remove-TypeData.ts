import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { displaySetsOf } from './formatServices.ts';
import { forgetType, fullTypeName, updatedTypes } from './updatedTypes.ts';

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
  const name = fullTypeName(typeName);
  if (!updatedTypes(call.session).has(name.toLowerCase())) return notFound(call, typeName);
  displaySetsOf(call.session).delete(name.toLowerCase());
  forgetType(call.session, name);
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
