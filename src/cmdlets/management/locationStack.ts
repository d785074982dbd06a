import { transactionParameters } from './paths.ts';

/** Parameters of Push-Location and Pop-Location. */
export const stackParameters = {
  PassThru: { type: 'switch' },
  StackName: { type: 'string', pipeline: 'property' },
  ...transactionParameters,
} as const;
