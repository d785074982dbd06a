import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { enumerate } from '../../values/enumerate.ts';
import { Hashtable } from '../../values/Hashtable.ts';
import { invokeMethod } from '../../values/invoke.ts';
import { getProperty } from '../../values/members.ts';

export default cmdlet({
  name: 'Update-List',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.UpdateListCommand',
  defaultSet: 'AddRemoveSet',
  synopsis: 'Adds and removes elements of a list that is a property.',
  proof: 'documented',
  parameters: {
    Add: { type: 'object[]', sets: ['AddRemoveSet'] },
    Remove: { type: 'object[]', sets: ['AddRemoveSet'] },
    Replace: { type: 'object[]', sets: { ReplaceSet: { mandatory: true } } },
    InputObject: { type: 'psobject', pipeline: 'value' },
    Property: { type: 'string', position: 0 },
  },
  run: (call, args) => ({
    process({ InputObject }) {
      if (args.Property === undefined) {
        if (call.bound('InputObject')) call.fail(missing('Property'));
      } else if (InputObject === null || InputObject === undefined) call.error(missing('InputObject'));
      else update(call, InputObject, args.Property, args);
    },
    end() {
      if (args.Property === undefined) call.write(changesOf(args));
    },
  }),
});

interface Changes {
  readonly Add: readonly unknown[] | undefined;
  readonly Remove: readonly unknown[] | undefined;
  readonly Replace: readonly unknown[] | undefined;
}

/** Without a property: the table that parameters such as those of Exchange take, `@{ Add = …; Remove = … }`. */
function changesOf(changes: Changes): Hashtable {
  const table = new Hashtable();
  for (const key of ['Add', 'Remove', 'Replace'] as const) if (changes[key] !== undefined) table.set(key, changes[key]);
  return table;
}

function update(call: CmdletCall, target: unknown, property: string, changes: Changes): void {
  const list = getProperty(target, property);
  if (list === undefined) return call.error(noMember(property, target));
  if (list === null || typeof list !== 'object' || enumerate(list) === null) return call.error(notAList());
  try {
    if (changes.Replace !== undefined) invokeMethod(list, 'Clear', []);
    for (const item of changes.Remove ?? []) invokeMethod(list, 'Remove', [item]);
    for (const item of changes.Replace ?? changes.Add ?? []) invokeMethod(list, 'Add', [item]);
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    return call.error(error);
  }
  call.write(target);
}

/** The texts of the refusals. Proof: inferred. */
const missing = (name: string) => ({
  message: `The ${name} parameter is missing.`,
  id: `Missing${name}Parameter`,
  category: 'InvalidArgument' as const,
  exceptionType: 'System.InvalidOperationException',
});

const noMember = (property: string, target: unknown) => ({
  message: `There is no member called '${property}' on the object.`,
  id: 'MemberDoesntExist',
  category: 'InvalidArgument' as const,
  target,
  exceptionType: 'System.InvalidOperationException',
});

const notAList = () => ({
  message: 'The property holds no list that can be changed.',
  id: 'ApplyFailed',
  category: 'InvalidOperation' as const,
  exceptionType: 'System.Management.Automation.PSInvalidOperationException',
});
