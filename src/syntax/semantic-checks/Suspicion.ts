import type { AnyAst } from '../ast.ts';
import type { CheckContext } from './Check.ts';
import { checkNode } from './checkSemantics.ts';

/**
 * Asks the rules about a node as soon as it is made. Nearly always they are content, and then nobody need walk the tree.
 * It is walked where a rule objects, so that errors come in PowerShell's order, and where a rule would have to look
 * around: a node that is just made has nothing around it yet.
 */
export class Suspicion implements CheckContext {
  raised = false;

  get ancestors(): readonly AnyAst[] {
    this.raised = true;
    return [];
  }

  error(): void {
    this.raised = true;
  }

  examine(node: AnyAst): void {
    if (!this.raised) checkNode(node, this);
  }

  /** For what is judged by where it stands: all in a class, jumps in `finally`. */
  raise(): void {
    this.raised = true;
  }

  /** A tree that grows to the left without nesting may be deeper than the stack allows: the walk finds out. */
  chain(links: number): void {
    if (links > LONG) this.raised = true;
  }
}

const LONG = 500;
