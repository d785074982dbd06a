import type { ExpressionAst, StatementAst, StatementBlockAst } from '../../../syntax/ast.ts';
import type { Slot } from '../../variables.ts';
import { compoundReader } from '../AssignmentStatement.ts';
import { type BlockContext, soleExpression } from '../context.ts';
import { expressions } from './expressions.ts';
import { statements } from './statements.ts';

/** A loop that is being written as JavaScript: how to leave it and how to go on with its next turn. */
export interface EmittedLoop {
  /** `break L0;` */
  readonly leave: string;
  /** `continue L0;`, or out of the body to where the loop steps on. */
  readonly next: string;
  /** Its label in PowerShell, as a JavaScript literal. */
  readonly label: string;
}

/**
 * Writes a loop as one JavaScript function. Whatever has no writer of its own is called as the closure that it compiles to,
 * so that each kind of node may or may not be written out, with the same outcome.
 *
 * In the text `f` is the frame, `c` its cells, `s` the session, `k…` are constants and `t…` local variables.
 */
export class Emitter {
  context: BlockContext;
  readonly loops: EmittedLoop[] = [];
  readonly constants: unknown[] = [];
  #temporaries = 0;
  #labels = 0;

  constructor(context: BlockContext) {
    this.context = context;
  }

  constant(value: unknown): string {
    let index = this.constants.indexOf(value);
    if (index < 0) index = this.constants.push(value) - 1;
    return `k${index}`;
  }

  temporary(): string {
    return `t${this.#temporaries++}`;
  }

  get temporaries(): string {
    return Array.from({ length: this.#temporaries }, (_, i) => `t${i}`).join(',');
  }

  label(): string {
    return `L${this.#labels++}`;
  }

  /** JavaScript that gives the value of an expression. */
  expression(node: ExpressionAst): string {
    const write = expressions[node.kind] as ((node: ExpressionAst, to: Emitter) => string | null) | undefined;
    return write?.(node, this) ?? `${this.constant(this.context.expression(node))}(f)`;
  }

  /** JavaScript that gives the text of an expression inside a string. */
  stringPart(node: ExpressionAst): string {
    const { context } = this;
    this.context = context.forString();
    const text = `textOf(f,${this.expression(node)})`;
    this.context = context;
    return text;
  }

  /** JavaScript that is true or false as the condition is; it says where it is first. */
  test(node: StatementAst): string {
    const sole = soleExpression(node);
    const value = sole === null ? `${this.constant(this.context.value(node))}(f)` : this.expression(sole);
    return `(f.at=${this.constant(node.extent)},isTrue(${value}))`;
  }

  /** JavaScript that reads a variable; `read` does it where the cell does not hold it. */
  slot(slot: Slot, read: 'readVariable' | 'readCompound' = 'readVariable'): string {
    const cell = this.temporary();
    const value = this.temporary();
    const otherwise = `${read === 'readVariable' ? read : this.constant(compoundReader(this.context))}(f,${this.constant(slot)})`;
    return `((${cell}=c[${slot.index}])!==undefined&&(${value}=${cell}.value)!==undefined?${value}:${otherwise})`;
  }

  /** JavaScript that runs a statement; its position is set already. */
  statement(node: StatementAst): string {
    const write = statements[node.kind] as ((node: StatementAst, to: Emitter) => string | null) | undefined;
    return write?.(node, this) ?? this.closure(node);
  }

  private closure(node: StatementAst): string {
    const completion = this.temporary();
    return `${completion}=${this.constant(this.context.statement(node))}(f);if(${completion}!==0){${this.propagate(completion)}}`;
  }

  /** A statement list: an error ends its statement, and the next one runs unless the error goes on up. */
  list({ statements: nodes, traps }: StatementBlockAst): string | null {
    if (traps.length > 0) return null;
    if (nodes.length === 0) return '';
    const parts = nodes.map((node) => `f.at=${this.constant(node.extent)};${this.statement(node)}`);
    const completion = this.temporary();
    const settle = `${completion}=afterStatementError(f,e,null);if(${completion}!==0){${this.propagate(completion)}}`;
    if (parts.length === 1) return `try{${parts[0]}}catch(e){${settle}}`;
    const at = this.temporary();
    const label = this.label();
    const cases = parts.map((part, i) => `case ${i}:${part}${at}=${i + 1};`).join('');
    return `${at}=0;${label}:for(;;){try{switch(${at}){${cases}}break ${label};}catch(e){${settle}${at}++;}}`;
  }

  /** Takes a completion to the loop that it means, or out of the function. */
  propagate(completion: string): string {
    const turn = this.temporary();
    const steps = [...this.loops]
      .reverse()
      .map(
        ({ label, leave, next }) =>
          `${turn}=afterTurn(f,${completion},${label});if(${turn}===0)${next}if(${turn}===1)${leave}`,
      );
    return `${steps.join('')}return ${completion};`;
  }
}
