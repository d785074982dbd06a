import type { CmdletCall } from '../../runtime/cmdlet.ts';
import { type Sought, soughtProperty } from '../../values/dotnet/Sought.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { invokeMethod } from '../../values/invoke.ts';
import { getProperty, members, methodOverloads } from '../../values/members.ts';
import { PSMember } from '../../values/PSMember.ts';
import { toStringPS } from '../../values/toStringPS.ts';
import { typeOf } from '../../values/typeOf.ts';
import { WildcardPattern, wildcard } from '../../values/WildcardPattern.ts';

/** `ForEach-Object Name`: the property, or what the method gives, of each object. */
export function memberAction(
  call: CmdletCall,
  name: string,
  args: readonly unknown[] | null,
): (input: unknown) => void {
  return (input) => {
    if (input === undefined || input === null) {
      if (call.scope.strict >= 2) nullInput(call);
      return;
    }
    const actual = WildcardPattern.isPattern(name) ? onlyMatch(call, input, name) : name;
    if (actual === null) return;
    if (args !== null || isMethod(input, actual)) callMethod(call, input, actual, args ?? []);
    else readProperty(call, input, actual);
  };
}

function isMethod(input: unknown, name: string): boolean {
  if (methodOverloads(input, name) !== null) return true;
  const value = getProperty(input, name);
  return value instanceof PSMember && !value.member.isProperty;
}

function readProperty(call: CmdletCall, input: unknown, name: string): void {
  if (!call.shouldProcess(`InputObject: ${toStringPS(input)}`, `Retrieve the value for property '${name}'`)) return;
  const value = getProperty(input, name);
  if (value !== undefined) call.writeAll(value);
  else if (call.scope.strict >= 2) notFound(call, input, name, soughtProperty(typeOf(input)!, name));
  else call.write(null);
}

function callMethod(call: CmdletCall, input: unknown, name: string, args: readonly unknown[]): void {
  const list = args.map((argument) => toStringPS(argument)).join(', ');
  const action = args.length === 0 ? `Invoke method '${name}'` : `Invoke method '${name}' with arguments: ${list}`;
  if (!call.shouldProcess(`InputObject: ${toStringPS(input)}`, action)) return;
  try {
    call.writeAll(invokeMethod(input, name, args));
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    call.error({
      id: 'MethodInvocationError',
      message: error.message,
      exception: error,
      category: 'InvalidOperation',
      target: input,
      targetType: 'PSObject',
    });
  }
}

function onlyMatch(call: CmdletCall, input: unknown, pattern: string): string | null {
  const matcher = wildcard(pattern);
  const found = [...new Set(members(input).map((member) => member.name))].filter((name) => matcher.matches(name));
  if (found.length === 1) return found[0] as string;
  if (found.length === 0) notFound(call, input, pattern);
  else {
    call.error({
      id: 'AmbiguousPropertyOrMethodName',
      message: `Input name "${pattern}" is ambiguous. It can be resolved to multiple matched members. Possible matches include:${found.map((name) => ` ${name}`).join('')}.`,
      category: 'InvalidArgument',
      target: input,
      targetType: 'PSObject',
      exceptionType: 'System.Management.Automation.PSArgumentException',
    });
  }
  return null;
}

/** Proof: recorded. */
function notFound(call: CmdletCall, input: unknown, name: string, sought?: Sought): void {
  call.error({
    id: 'PropertyOrMethodNotFound',
    message: `The input name "${name}" cannot be resolved to a member.`,
    category: 'InvalidArgument',
    target: input,
    targetType: 'PSObject',
    exceptionType: 'System.Management.Automation.PSArgumentException',
    sought,
  });
}

/** Proof: documented. */
function nullInput(call: CmdletCall): void {
  call.error({
    id: 'InputObjectIsNull',
    message: 'The input object is null. Either the input object was not specified, or its value is null.',
    category: 'InvalidArgument',
    exceptionType: 'System.Management.Automation.PSArgumentException',
  });
}
