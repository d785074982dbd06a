import type { ExpressionAst, SwitchStatementAst } from '../../syntax/ast.ts';
import { equals } from '../../values/compare.ts';
import { toBool, toStringPS } from '../../values/convert.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import type { Frame } from '../Frame.ts';
import { matchText } from '../operators/match.ts';
import { ScriptBlockObject } from '../ScriptBlockObject.ts';
import { textOf } from '../text.ts';
import type { BlockContext, Evaluate } from './context.ts';
import { soleExpression } from './context.ts';

export type ClauseTest = (frame: Frame, item: unknown) => boolean;
type Matches = (frame: Frame, item: unknown, clause: unknown) => boolean;

export function clauseTest(node: SwitchStatementAst, test: ExpressionAst, context: BlockContext): ClauseTest {
  if (test.kind === 'ScriptBlockExpression') return conditionBlock(test, context);
  const ignoreCase = !node.flags.has('caseSensitive');
  const fixed = node.flags.has('regex') || node.flags.has('wildcard') ? null : fixedClause(test, ignoreCase);
  if (fixed !== null) return fixed;
  const matches = matcher(node, ignoreCase, context);
  const clause = context.expression(test);
  const { extent } = test;
  return (frame, item) => {
    frame.at = extent;
    const value = clause(frame);
    if (value instanceof ScriptBlockObject) return toBool(value.evaluateInScope(item));
    return matches(frame, item, value);
  };
}

/** `{ $_ -gt 5 }` as a clause runs in the scope of the switch; it is compiled as part of the block. */
function conditionBlock(
  test: Extract<ExpressionAst, { kind: 'ScriptBlockExpression' }>,
  context: BlockContext,
): ClauseTest {
  const block = test.scriptBlock;
  const sole = inlineCondition(block);
  if (sole !== null) {
    const condition: Evaluate = context.expression(sole);
    const { extent } = sole;
    return (frame) => {
      frame.at = extent;
      return toBool(condition(frame));
    };
  }
  const make = context.expression(test);
  return (frame, item) => toBool((make(frame) as ScriptBlockObject).evaluateInScope(item));
}

/** The expression of a block that is nothing but one expression. */
function inlineCondition(block: import('../../syntax/ast.ts').ScriptBlockAst): ExpressionAst | null {
  if (block.param !== null || block.begin !== null || block.process !== null || block.dynamicParam !== null)
    return null;
  if (block.end === null || block.end.statements.length !== 1 || block.end.traps.length > 0) return null;
  return soleExpression(block.end.statements[0]!);
}

function matcher(node: SwitchStatementAst, ignoreCase: boolean, context: BlockContext): Matches {
  if (node.flags.has('regex')) {
    const slot = context.layout.slot('Matches');
    return (frame, item, clause) => {
      try {
        return matchText(frame, slot, textOf(frame, item), clause, ignoreCase);
      } catch (error) {
        if (!(error instanceof ExceptionObject)) throw error;
        throw invalidExpression(textOf(frame, clause));
      }
    };
  }
  if (node.flags.has('wildcard')) {
    return (frame, item, clause) => wildcard(toStringPS(clause), ignoreCase).matches(textOf(frame, item));
  }
  return (frame, item, clause) => sameText(frame, item, clause, ignoreCase);
}

/** Proof: recorded. */
function invalidExpression(pattern: string): ExceptionObject {
  const message = `The regular expression pattern ${pattern} is not valid.`;
  return new ExceptionObject('System.Management.Automation.RuntimeException', message, {
    errorId: 'InvalidRegularExpression',
    category: 'InvalidOperation',
    target: pattern,
  });
}

/** Without -Regex or -Wildcard the texts of both sides are compared, whatever they are (recorded); null matches null only. */
function sameText(frame: Frame, item: unknown, clause: unknown, ignoreCase: boolean): boolean {
  if (clause === null || clause === undefined) return item === null;
  return equals(textOf(frame, item), textOf(frame, clause), ignoreCase);
}

/** A number or text written as the clause is compared without looking further. */
function fixedClause(test: ExpressionAst, ignoreCase: boolean): ClauseTest | null {
  if (test.kind === 'ConstantExpression' && test.literal.type === 'int') {
    const { value } = test.literal;
    return (frame, item) => (typeof item === 'number' ? item === value : sameText(frame, item, value, ignoreCase));
  }
  if (test.kind !== 'StringConstantExpression') return null;
  const { value } = test;
  return (frame, item) => (item === value ? true : sameText(frame, item, value, ignoreCase));
}
