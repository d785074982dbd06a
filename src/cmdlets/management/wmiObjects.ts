import type { CmdletCall } from '../../runtime/cmdlet.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { ensureExtra } from '../../values/PSObject.ts';
import { serverFacts, WMI_CLASSES } from './serverFacts.ts';

/** Writes the one instance of a class on each computer; a class that is not emulated ends the cmdlet. */
export function writeInstances(
  call: CmdletCall,
  className: string,
  computers: readonly string[],
  typeName: (name: string) => string,
): void {
  const known = Object.keys(WMI_CLASSES).find((name) => name.toLowerCase() === className.toLowerCase());
  const read = known && WMI_CLASSES[known];
  if (!read) {
    return call.fail({
      message: `The class '${className}' is not emulated here. Emulated: ${Object.keys(WMI_CLASSES).join(', ')}.`,
      id: 'WmiClassNotEmulated',
      category: 'NotImplemented',
      target: className,
    });
  }
  for (const computer of computers) {
    const facts = serverFacts(call.session, computer);
    if (!facts) unreachable(call, computer);
    else call.write(instance(typeName(known), { ...read(facts), PSComputerName: facts.name }));
  }
}

function instance(typeName: string, properties: Record<string, unknown>): PSCustomObject {
  const object = PSCustomObject.of(properties);
  ensureExtra(object).typeNames = [typeName, ...object.defaultTypeNames];
  return object;
}

/** The text of 5.1 (documented). */
function unreachable(call: CmdletCall, computer: string): void {
  call.error({
    message: 'The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)',
    id: 'GetWMICOMException',
    category: 'InvalidOperation',
    target: computer,
    exceptionType: 'System.Runtime.InteropServices.COMException',
  });
}

/** The class of `SELECT … FROM class`; what stands behind it is not emulated. */
export function queriedClass(call: CmdletCall, query: string): string {
  const [, className] = /^\s*select\s+[\w\s,*]+\s+from\s+(\w+)\s*$/i.exec(query) ?? [];
  if (className !== undefined) return className;
  return call.fail({
    message: 'Queries with conditions are not emulated here.',
    id: 'WqlNotEmulated',
    category: 'NotImplemented',
    target: query,
  });
}
