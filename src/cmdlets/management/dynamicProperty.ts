import type { CmdletCall } from '../../runtime/cmdlet.ts';
import type { PathInfo } from '../../runtime/providers/PathInfo.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { attempt, existingPlaces, type PathArguments } from './paths.ts';

/**
 * What New-, Remove-, Rename-, Copy- and Move-ItemProperty do with each place: only the registry's items can gain or
 * lose properties, so every provider here refuses. Proof: recorded.
 */
export function refuseDynamicProperties(call: CmdletCall, args: PathArguments): void {
  for (const place of existingPlaces(call, args)) attempt(call, () => refuse(place));
}

function refuse(_place: PathInfo): never {
  throw new ExceptionObject(
    'System.Management.Automation.PSNotSupportedException',
    'Cannot use interface. The IDynamicPropertyCmdletProvider interface is not implemented by this provider.',
    { errorId: 'NotSupported', category: 'NotImplemented' },
  );
}
