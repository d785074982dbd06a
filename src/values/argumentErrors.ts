import { ExceptionObject } from './ExceptionObject.ts';

/** ArgumentException and its kin, with .NET Framework's texts. Proof: recorded or documented. */
export function argumentError(message: string, parameter?: string): ExceptionObject {
  return made('System.ArgumentException', message, parameter);
}

export function argumentNull(parameter: string, message = 'Value cannot be null.'): ExceptionObject {
  return made('System.ArgumentNullException', message, parameter);
}

export function argumentOutOfRange(
  parameter: string,
  message = 'Specified argument was out of the range of valid values.',
): ExceptionObject {
  return made('System.ArgumentOutOfRangeException', message, parameter);
}

export function indexOutOfRange(parameter = 'index'): ExceptionObject {
  return argumentOutOfRange(
    parameter,
    'Index was out of range. Must be non-negative and less than the size of the collection.',
  );
}

export function invalidOperation(message: string): ExceptionObject {
  return new ExceptionObject('System.InvalidOperationException', message);
}

function made(type: string, message: string, parameter?: string): ExceptionObject {
  if (parameter === undefined) return new ExceptionObject(type, message);
  return new ExceptionObject(type, `${message}\nParameter name: ${parameter}`, { fields: { ParamName: parameter } });
}
