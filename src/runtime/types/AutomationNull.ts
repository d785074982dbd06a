import { lazyType } from '../../values/PSType.ts';

/** `[System.Management.Automation.Internal.AutomationNull]::Value`: what a command gives that gives nothing. */
export const automationNull = lazyType(() => ({
  name: 'System.Management.Automation.Internal.AutomationNull',
  staticProperties: { 'System.Object Value': () => undefined },
}));
