import { Extent } from '../base/source.ts';
import type { TypeNameAst } from '../syntax/ast.ts';
import type { ExceptionObject } from '../values/ExceptionObject.ts';
import type { PSType } from '../values/PSType.ts';
import { isRuntimeException } from './errorRecords.ts';
import type { TypeResolver } from './TypeResolver.ts';

/**
 * Whether an exception is of one of the types of a `catch` or `trap`. A RuntimeException that the engine made of another
 * exception also counts as that one. A type that does not exist is an error of its own, once an exception is there to be
 * compared (recorded); they are looked up before any is compared.
 */
export function exceptionMatches(
  names: readonly TypeNameAst[],
  types: TypeResolver,
): (exception: ExceptionObject) => boolean {
  return (exception) => {
    const wanted = names.map((name) => types.demand(name, bracketed(name)));
    return (
      isOne(exception, wanted) ||
      (exception.inner !== null && isRuntimeException(exception) && isOne(exception.inner, wanted))
    );
  };
}

/** The place of a type name with the brackets around it. */
function bracketed({ extent }: TypeNameAst): Extent {
  return new Extent(extent.source, extent.start - 1, extent.end + 1);
}

function isOne(exception: ExceptionObject, wanted: readonly PSType[]): boolean {
  return wanted.some((type) => exception.psType.isSubtypeOf(type));
}
