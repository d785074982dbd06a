import { addTypes } from '../values/registry.ts';
import { runtimeTypes } from './types/catalog.ts';

/** Makes the shell's own classes (PSVariable, FunctionInfo, PathInfo …) known to the type registry. */
export function registerRuntimeTypes(): void {
  addTypes(runtimeTypes);
}
