import { Dictionary } from '../../values/Hashtable.ts';
import { RuntimeDefinedParameter } from '../types/RuntimeDefinedParameter.ts';
import type { ParameterInfo } from './ParameterInfo.ts';

/** The parameters in the dictionary that a `dynamicparam` block gives. */
export function dynamicParameters(output: readonly unknown[]): ParameterInfo[] {
  return output
    .filter((item) => item instanceof Dictionary)
    .flatMap((dictionary) => dictionary.valueList())
    .filter((item) => item instanceof RuntimeDefinedParameter)
    .map((parameter) => parameter.toParameter());
}
