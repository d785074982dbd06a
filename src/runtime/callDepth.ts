import { ExceptionObject } from '../values/ExceptionObject.ts';

/** The error of a recursion without end (documented: ScriptCallDepthException). */
export function callDepthOverflow(): ExceptionObject {
  return new ExceptionObject(
    'System.Management.Automation.ScriptCallDepthException',
    'The script failed due to call depth overflow.',
    { errorId: 'CallDepthOverflow', category: 'InvalidOperation', target: 0 },
  );
}
