import type {
  AssignmentStatementAst,
  ExpressionAst,
  ForEachStatementAst,
  ForStatementAst,
  IfStatementAst,
  StatementAst,
  UnaryExpressionAst,
  WhileStatementAst,
} from '../../../syntax/ast.ts';
import { add } from '../../operators/add.ts';
import type { Slot } from '../../variables.ts';
import { isSilent } from '../CommandExpression.ts';
import { soleExpression } from '../context.ts';
import { slotOf } from '../slotOperands.ts';
import type { Emitter } from './Emitter.ts';

type Writers = {
  readonly [Kind in StatementAst['kind']]?: (node: Extract<StatementAst, { kind: Kind }>, to: Emitter) => string | null;
};

/** What a kind of statement is in JavaScript; null where this one has to be called as its closure. */
export const statements: Writers = {
  Pipeline: (node, to) => {
    const sole = soleExpression(node);
    if (sole === null) return null;
    if (isSilent(sole)) return increment(sole as UnaryExpressionAst, to);
    return `emit(f.out,${to.expression(sole)});s.success=true;`;
  },
  AssignmentStatement: (node, to) => assignment(node, to),
  IfStatement: (node, to) => conditional(node, to),
  WhileStatement: (node, to) => whileLoop(node, to),
  ForStatement: (node, to) => forLoop(node, to),
  BreakStatement: ({ label }, to) => (label === null ? (to.loops.at(-1)?.leave ?? null) : null),
  ContinueStatement: ({ label }, to) => (label === null ? (to.loops.at(-1)?.next ?? null) : null),
};

function increment(node: UnaryExpressionAst, to: Emitter): string | null {
  const slot = slotOf(node.child, to.context);
  if (slot === null) return null;
  const cell = to.temporary();
  const sum = to.temporary();
  const sign = node.operator.endsWith('Increment') ? '+1' : '-1';
  const quick = `(${cell}=c[${slot.index}])!==undefined&&${cell}.plain&&typeof ${cell}.value==='number'&&((${sum}=${cell}.value${sign})|0)===${sum}`;
  return `if(${quick})${cell}.value=${sum};else ${to.constant(to.context.expression(node))}(f);s.success=true;`;
}

function assignment(node: AssignmentStatementAst, to: Emitter): string | null {
  const right = soleExpression(node.right);
  const slot = right === null ? null : slotOf(node.left, to.context);
  if (slot === null) return null;
  if (node.operator === '=') return `${assign(slot, to.expression(right!), to)}s.success=true;`;
  return node.operator === '+=' ? `${addTo(slot, right!, to)}s.success=true;` : null;
}

/** `=`: a value that is no output is stored as such. */
function assign(slot: Slot, value: string, to: Emitter): string {
  const given = to.temporary();
  const nothing = `assignNothing(f,${slot.index},${JSON.stringify(slot.name)})`;
  return `${given}=${value};if(${given}===undefined)${nothing};else{${store(slot, given, to)}}`;
}

/** Stores a value in a variable. */
function store(slot: Slot, value: string, to: Emitter): string {
  const held = to.temporary();
  const cell = to.temporary();
  const quick = `(${cell}=c[${slot.index}])!==undefined&&${cell}.plain&&${cell}.value!==undefined`;
  const slowly = `assignSlot(f,${slot.index},${JSON.stringify(slot.name)},${held})`;
  return `${held}=nn(${value});if(${quick})${cell}.value=${held};else ${slowly};`;
}

function addTo(slot: Slot, right: ExpressionAst, to: Emitter): string {
  const value = to.temporary();
  const cell = to.temporary();
  const sum = to.temporary();
  const numbers = `typeof ${value}==='number'&&(${cell}=c[${slot.index}])!==undefined&&${cell}.plain&&typeof ${cell}.value==='number'`;
  const slowly = store(slot, `${to.constant(add)}(nn(${to.slot(slot, 'readCompound')}),nn(${value}))`, to);
  return `${value}=${to.expression(right)};if(${numbers}&&((${sum}=${cell}.value+${value})|0)===${sum})${cell}.value=${sum};else{${slowly}}`;
}

function conditional(node: IfStatementAst, to: Emitter): string | null {
  let text = '';
  for (const { condition, body } of node.clauses) {
    const test = to.test(condition);
    const list = to.list(body);
    if (list === null) return null;
    text += `if(${test}){${list}}else `;
  }
  const last = node.elseBody === null ? '' : to.list(node.elseBody);
  return last === null ? null : `${text}{${last}}`;
}

const fuel = 'if(--s.fuel<0)s.refuel();';

/** A loop of which `turn` gives the text; `next` is where `continue` goes. */
function loop(
  to: Emitter,
  label: string | null,
  kind: 'while' | 'for',
  write: (name: string) => string | null,
): string | null {
  const name = to.label();
  const body = `${name}b`;
  const next = kind === 'for' ? `break ${body};` : `continue ${name};`;
  to.loops.push({ leave: `break ${name};`, next, label: JSON.stringify(label) });
  try {
    return write(name);
  } finally {
    to.loops.pop();
  }
}

export function whileLoop(node: WhileStatementAst, to: Emitter): string | null {
  return loop(to, node.label, 'while', (name) => {
    const list = to.list(node.body);
    return list === null ? null : `${name}:for(;;){${fuel}if(!${to.test(node.condition)})break ${name};${list}}`;
  });
}

/** `for`; a loop that is under way is taken over without its initializer. */
export function forLoop(node: ForStatementAst, to: Emitter, underWay = false): string | null {
  const start = node.initializer === null || underWay ? '' : silently(node.initializer, to);
  const text = loop(to, node.label, 'for', (name) => {
    const list = to.list(node.body);
    if (list === null) return null;
    const test = node.condition === null ? '' : `if(!${to.test(node.condition)})break ${name};`;
    const step = node.iterator === null ? '' : silently(node.iterator, to);
    return `${name}:for(;;){${fuel}${test}${name}b:{${list}}${step}}`;
  });
  return text === null ? null : start + text;
}

/** Initializer and iterator: what they output is dropped. */
function silently(node: StatementAst, to: Emitter): string {
  const at = `f.at=${to.constant(node.extent)};`;
  const sole = soleExpression(node);
  const counted = sole !== null && isSilent(sole) ? increment(sole as UnaryExpressionAst, to) : null;
  if (counted !== null) return at + counted;
  if (node.kind === 'AssignmentStatement')
    return at + (assignment(node, to) ?? `${to.constant(to.context.value(node))}(f);`);
  return `${at}${to.constant(sole === null ? to.context.value(node) : to.context.expression(sole))}(f);`;
}

/** `foreach` over an array from a place on: parameters `items` and `from` of the function. */
export function forEachLoop(node: ForEachStatementAst, to: Emitter): string | null {
  return eachLoop(
    node,
    to,
    (name, item, list) => `${name}:while(from<items.length){${fuel}${item('items[from++]')}${list}}`,
  );
}

/** `foreach` over a range from a number on; `items` holds the last number and the step. */
export function rangeLoop(node: ForEachStatementAst, to: Emitter): string | null {
  const last = 'items[1]>0?from<=items[0]:from>=items[0]';
  return eachLoop(
    node,
    to,
    (name, item, list) => `${name}:for(;${last};){${fuel}${item('from')}from+=items[1];${list}}`,
  );
}

type WriteEach = (name: string, item: (value: string) => string, list: string) => string;

function eachLoop(node: ForEachStatementAst, to: Emitter, write: WriteEach): string | null {
  const slot = slotOf(node.variable, to.context);
  if (slot === null) return null;
  return loop(to, node.label, 'while', (name) => {
    const list = to.list(node.body);
    return list === null ? null : write(name, (value) => store(slot, value, to), list);
  });
}
