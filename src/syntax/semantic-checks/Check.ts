import type { Extent } from '../../base/source.ts';
import type { AnyAst } from '../ast.ts';
import type { MessageId } from '../messages.ts';

/** What a check may look at and say. */
export interface CheckContext {
  /** The nodes above the one being checked, outermost first. */
  readonly ancestors: readonly AnyAst[];
  error(id: MessageId, extent: Extent, ...args: string[]): void;
}

type CheckFor<Kind extends AnyAst['kind']> = (node: Extract<AnyAst, { kind: Kind }>, context: CheckContext) => void;

/** A rule about trees that parse: what to do at each kind of node it cares for. */
export type Check = { readonly [Kind in AnyAst['kind']]?: CheckFor<Kind> };

/** The nearest node above. */
export function parentOf(context: CheckContext): AnyAst | undefined {
  return context.ancestors[context.ancestors.length - 1];
}
