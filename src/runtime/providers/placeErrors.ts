import { ExceptionObject } from '../../values/ExceptionObject.ts';

const automation = 'System.Management.Automation';

/** `path` as the user sees it. Proof: recorded. */
export function pathNotFound(path: string): ExceptionObject {
  return new ExceptionObject(
    `${automation}.ItemNotFoundException`,
    `Cannot find path '${path}' because it does not exist.`,
    {
      errorId: 'PathNotFound',
      category: 'ObjectNotFound',
      target: path,
    },
  );
}

/** Proof: documented. */
export function driveNotFound(name: string): ExceptionObject {
  return new ExceptionObject(
    `${automation}.DriveNotFoundException`,
    `Cannot find drive. A drive with the name '${name}' does not exist.`,
    { errorId: 'DriveNotFound', category: 'ObjectNotFound', target: name },
  );
}

/** Proof: documented. */
export function providerNotFound(name: string): ExceptionObject {
  return new ExceptionObject(
    `${automation}.ProviderNotFoundException`,
    `Cannot find a provider with the name '${name}'.`,
    { errorId: 'ProviderNotFound', category: 'ObjectNotFound', target: name },
  );
}
