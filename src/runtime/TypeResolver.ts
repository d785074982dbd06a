import type { Extent } from '../base/source.ts';
import type { TypeNameAst } from '../syntax/ast.ts';
import { ErrorRecord } from '../values/ErrorRecord.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import type { PSType } from '../values/PSType.ts';
import { findType } from '../values/registry.ts';
import { positioned } from './InvocationInfo.ts';
import { TerminatingError } from './TerminatingError.ts';

/** What type names mean in one script: its classes and enums, then .NET's, then .NET's below its `using namespace`. */
export class TypeResolver {
  readonly namespaces: readonly string[];
  /** Classes and enums that are visible here, by lower-case name. Shared with what was defined earlier in the session. */
  readonly classes: Map<string, PSType>;

  constructor(namespaces: readonly string[], classes: Map<string, PSType>) {
    this.namespaces = namespaces;
    this.classes = classes;
  }

  /** The type of a name by text, e.g. `Generic.List[int]`; null when there is none. */
  named(text: string): PSType | null {
    const own = this.classes.get(text.toLowerCase());
    if (own !== undefined) return own;
    const known = findType(text);
    if (known !== null) return known;
    for (const namespace of this.namespaces) {
      const below = findType(`${namespace}.${text}`);
      if (below !== null) return below;
    }
    return null;
  }

  find(node: TypeNameAst): PSType | null {
    if (node.element !== null) {
      const element = this.find(node.element);
      return element === null
        ? null
        : (findType(`${element.fullName}[${','.repeat(node.rank - 1)}]`) ?? element.arrayOf(node.rank));
    }
    return this.named(node.extent.text);
  }

  /** The type, or the error that there is none, pointing at the name. */
  demand(node: TypeNameAst, extent: Extent = node.extent): PSType {
    const type = this.find(node);
    if (type !== null) return type;
    throw notFound(node, extent, this.namespaces);
  }
}

/** Proof: recorded. */
function notFound(node: TypeNameAst, extent: Extent, namespaces: readonly string[]): TerminatingError {
  const { text } = node.extent;
  const exception = new ExceptionObject(
    'System.Management.Automation.RuntimeException',
    `Unable to find type [${text}].`,
    { sought: { typeName: text, namespaces } },
  );
  const record = new ErrorRecord(exception, {
    errorId: 'TypeNotFound',
    category: 'InvalidOperation',
    target: text,
    targetType: 'TypeName',
  });
  exception.errorRecord = record;
  record.invocationInfo = positioned(extent);
  return new TerminatingError(record);
}
