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

  readonly #outer: TypeResolver | null;

  constructor(namespaces: readonly string[], classes: Map<string, PSType>, outer: TypeResolver | null = null) {
    this.namespaces = namespaces;
    this.classes = classes;
    this.#outer = outer;
  }

  /** Belongs to a block inside the script: what it defines hides what the script defines. */
  get isNested(): boolean {
    return this.#outer !== null;
  }

  /** For a block that defines classes of its own. */
  nested(): TypeResolver {
    return new TypeResolver(this.namespaces, new Map(), this);
  }

  /** The type of a name by text, e.g. `Generic.List[int]`; null when there is none. */
  named(text: string): PSType | null {
    const own = this.#ownClass(text.toLowerCase());
    if (own !== null) return own;
    const known = findType(text);
    if (known !== null) return known;
    for (const namespace of this.namespaces) {
      const below = findType(`${namespace}.${text}`);
      if (below !== null) return below;
    }
    return null;
  }

  #ownClass(key: string): PSType | null {
    const own = this.classes.get(key);
    if (own !== undefined || this.#outer === null) return own ?? null;
    return this.#outer.#ownClass(key);
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
