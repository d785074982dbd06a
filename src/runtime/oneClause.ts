import { ExceptionObject } from '../values/ExceptionObject.ts';
import type { ScriptBlockObject } from './ScriptBlockObject.ts';

/** What runs a block without a pipeline takes only one that has a process or an end block and nothing else. Proof: recorded. */
export function demandOneClause({ compiled: { begin, process, end } }: ScriptBlockObject): void {
  if (begin === null && (process === null || end === null)) return;
  throw new ExceptionObject(
    'System.Management.Automation.PSInvalidOperationException',
    'The script block cannot be invoked because it contains more than one clause. The Invoke() method can only be used on script blocks that contain a single clause.',
    { errorId: 'InvalidOperation', category: 'InvalidOperation' },
  );
}
