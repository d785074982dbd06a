import type { Session } from '../../runtime/Session.ts';
import type { AnyAst } from '../../syntax/ast.ts';
import { parse } from '../../syntax/parse.ts';
import { walk } from '../../syntax/visit.ts';

type Kind = AnyAst['kind'];
type Node<K extends Kind> = Extract<AnyAst, { kind: K }>;

/** Between the last word and the cursor the line does not end. */
const SAME_LINE = /^(?:[ \t]|`\r?\n)*$/;

/** Inside a bracket that is open it may. */
const SAME_BRACKET = /^[\s;]*$/;

const BRACKETED: ReadonlySet<Kind> = new Set<Kind>(['Hashtable', 'ScriptBlockExpression', 'StatementBlock']);

/** Whether the brace that a text begins with is closed at its end. */
export function isClosed(text: string): boolean {
  let depth = 0;
  for (const [sign] of text.replace(/'[^']*'|"[^"]*"|`./g, '').matchAll(/[{}]/g)) depth += sign === '{' ? 1 : -1;
  return depth <= 0;
}

/** Where the user is: the text up to the cursor, and the nodes of its syntax tree that reach to it. */
export class Cursor {
  readonly session: Session;
  /** The text up to the cursor. */
  readonly before: string;
  /** The text behind it. */
  readonly after: string;
  readonly root: AnyAst;
  /** From the whole text down to the smallest node that ends at the cursor. */
  readonly path: readonly AnyAst[];
  readonly #parents = new Map<AnyAst, AnyAst>();

  constructor(session: Session, before: string, after = '') {
    this.session = session;
    this.before = before;
    this.after = after;
    this.root = parse(before).ast;
    let path: readonly AnyAst[] = [this.root];
    walk(this.root, (node, ancestors) => {
      const parent = ancestors.at(-1);
      if (parent !== undefined) this.#parents.set(node, parent);
      if (this.reaches(node)) path = [...ancestors, node];
    });
    this.path = path;
  }

  private reaches({ kind, extent: { start, end } }: AnyAst): boolean {
    if (end <= start) return false;
    const gap = this.before.slice(end);
    return (
      SAME_LINE.test(gap) || (BRACKETED.has(kind) && SAME_BRACKET.test(gap) && !isClosed(this.before.slice(start, end)))
    );
  }

  get end(): number {
    return this.before.length;
  }

  /** The smallest node at the cursor. */
  get innermost(): AnyAst {
    return this.path[this.path.length - 1] as AnyAst;
  }

  /** The smallest node of a kind that reaches to the cursor; null without one. */
  nearest<K extends Kind>(...kinds: readonly K[]): Node<K> | null {
    const found = this.path.findLast((node) => (kinds as readonly Kind[]).includes(node.kind));
    return (found as Node<K> | undefined) ?? null;
  }

  parentOf(node: AnyAst): AnyAst | null {
    return this.#parents.get(node) ?? null;
  }

  /** The node and those around it, innermost first. */
  *upFrom(node: AnyAst): Generator<AnyAst> {
    for (let at: AnyAst | null = node; at !== null; at = this.parentOf(at)) yield at;
  }

  /** True when the node ends exactly at the cursor: it is still being typed. */
  isOpen({ extent }: AnyAst): boolean {
    return extent.end === this.end;
  }
}
