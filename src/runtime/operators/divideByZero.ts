import { ExceptionObject } from '../../values/ExceptionObject.ts';

/** Integer and decimal division by zero (recorded); doubles give Infinity or NaN instead. */
export function divideByZero(): never {
  const message = 'Attempted to divide by zero.';
  throw new ExceptionObject('System.Management.Automation.RuntimeException', message, {
    inner: new ExceptionObject('System.DivideByZeroException', message),
  });
}
