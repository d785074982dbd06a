import { ExceptionObject } from './ExceptionObject.ts';

/** What a property says that does not take a value. Proof: recorded. */
export function settingFailed(name: string, inner: ExceptionObject): ExceptionObject {
  return new ExceptionObject(
    'System.Management.Automation.SetValueInvocationException',
    `Exception setting "${name}": "${inner.message}"`,
    { errorId: 'ExceptionWhenSetting', inner },
  );
}
