import { credentialParameters, filterParameters } from './paths.ts';

/** What ends the parameters of the commands that change properties of items. */
export const propertyChangeParameters = {
  PassThru: { type: 'switch' },
  Force: { type: 'switch' },
  ...filterParameters,
  ...credentialParameters,
} as const;
