import { ExceptionObject } from '../values/ExceptionObject.ts';

/** The error of a question in a session in which nobody can answer. */
export const nobodyThere = () =>
  new ExceptionObject(
    'System.Management.Automation.PSInvalidOperationException',
    'Windows PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.',
    { errorId: 'InvalidOperation', category: 'InvalidOperation' },
  );
