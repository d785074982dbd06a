import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import { soughtProperty } from '../../values/dotnet/Sought.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import type { Dictionary } from '../../values/Hashtable.ts';
import { construct } from '../../values/invoke.ts';
import { getMember, setProperty } from '../../values/members.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import type { PSType } from '../../values/PSType.ts';
import { findType } from '../../values/registry.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { constructors } from '../../values/typeMembers.ts';
import { typeOf } from '../../values/typeOf.ts';

const BAGS: ReadonlySet<string> = new Set([
  'System.Management.Automation.PSObject',
  'System.Management.Automation.PSCustomObject',
]);

export default cmdlet({
  name: 'New-Object',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.NewObjectCommand',
  defaultSet: 'Net',
  proof: 'recorded',
  parameters: {
    TypeName: { type: 'string', sets: { Net: { position: 0, mandatory: true } } },
    ComObject: { type: 'string', sets: { Com: { position: 0, mandatory: true } }, emulated: false },
    ArgumentList: { type: 'object[]', aliases: ['Args'], sets: { Net: { position: 1 } } },
    Strict: { type: 'switch', sets: ['Com'] },
    Property: { type: 'System.Collections.IDictionary' },
  },
  run: (call, args) => ({
    end() {
      const type = findType(args.TypeName ?? '');
      if (type === null) typeNotFound(call, args.TypeName ?? '');
      const made =
        BAGS.has(type.fullName) && (args.ArgumentList ?? []).length === 0
          ? new PSCustomObject()
          : create(call, type, args.TypeName ?? '', args.ArgumentList ?? []);
      if (args.Property !== undefined) setAll(call, made, args.Property as Dictionary);
      call.write(made);
    },
  }),
});

function typeNotFound(call: CmdletCall, name: string): never {
  return call.fail({
    id: 'TypeNotFound',
    message: `Cannot find type [${name}]: verify that the assembly containing this type is loaded.`,
    category: 'InvalidType',
    exceptionType: 'System.Management.Automation.PSArgumentException',
    sought: { typeName: name },
  });
}

function create(call: CmdletCall, type: PSType, typed: string, args: readonly unknown[]): unknown {
  if (args.length === 0 ? !hasDefault(type) : constructors(type) === null) {
    return call.fail({
      id: 'CannotFindAppropriateCtor',
      message: `A constructor was not found. Cannot find an appropriate constructor for type ${typed}.`,
      category: 'ObjectNotFound',
      exceptionType: 'System.Management.Automation.PSArgumentException',
    });
  }
  try {
    return construct(type, [...args]);
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    const message = asTold(error, type, args);
    return call.fail({
      id: 'ConstructorInvokedThrowException',
      message,
      category: 'InvalidOperation',
      ...(message === error.message ? { exception: error } : { exceptionType: error.typeName }),
    });
  }
}

/** Whether the type can be made of nothing, which every structure can. */
function hasDefault(type: PSType): boolean {
  return type.isValueType || constructors(type)?.overloads.some(({ types }) => types.length === 0) === true;
}

/** The type is named instead of `new` or `.ctor`, and an argument that does not convert by its number. Proof: recorded. */
function asTold({ message }: ExceptionObject, type: PSType, args: readonly unknown[]): string {
  const parts = /^Cannot convert argument "[^"]*", with value: "(.*?)", for "\.ctor"(.*)$/s.exec(message);
  if (parts === null) return message.replace('overload for "new"', `overload for "${type.name}"`);
  const [, value, rest] = parts;
  const index = Math.max(
    0,
    args.findIndex((argument) => toStringPS(argument) === value),
  );
  return `Cannot convert argument "${index}", with value: "${value}", for "${type.name}"${rest}`;
}

function setAll(call: CmdletCall, made: unknown, values: Dictionary): void {
  for (const { key, value } of values.entries()) {
    const name = toStringPS(key);
    if (made instanceof PSCustomObject) made.set(name, value);
    else if (getMember(made, name) === null) memberNotFound(call, name, made);
    else setProperty(made, name, value);
  }
}

function memberNotFound(call: CmdletCall, name: string, made: unknown): never {
  return call.fail({
    id: 'InvalidOperationException',
    message: `The member "${name}" was not found for the specified .NET object.`,
    category: 'InvalidOperation',
    exceptionType: 'System.InvalidOperationException',
    sought: soughtProperty(typeOf(made)!, name),
  });
}
