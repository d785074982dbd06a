/** The kinds of tokens, each carrying its own facts, so that no rule asks what a token is called. */

export interface TokenType {
  /** Name in System.Management.Automation.Language.TokenKind. */
  readonly name: string;
  /** How messages write it. */
  readonly text: string;
  /** Binary operators: how tightly they bind; 0 for everything else. */
  readonly precedence: number;
  /** Operators: canonical name in the tree. */
  readonly operator: string;
  /** May stand before an operand. */
  readonly unary: boolean;
  readonly keyword: boolean;
  readonly assignment: boolean;
  /** Ends a command or an expression statement. */
  readonly endsCommand: boolean;
  /** Is read the same in command and in expression mode. */
  readonly modeless: boolean;
}

const LOGICAL = 1;
const BITWISE = 2;
const COMPARISON = 3;
const ADD = 4;
const MULTIPLY = 5;
const FORMAT = 6;
const RANGE = 7;
const COMMA = 8;

const NO_FACTS: Partial<TokenType> = {};

function plain(name: string, text = ''): TokenType {
  return make(name, text, 0, '', false);
}
function ending(name: string, text: string): TokenType {
  return make(name, text, 0, '', false, { endsCommand: true, modeless: true });
}
function modeless(name: string, text = ''): TokenType {
  return make(name, text, 0, '', false, { modeless: true });
}
function keyword(text: string): TokenType {
  return make(text.charAt(0).toUpperCase() + text.slice(1), text, 0, '', false, { keyword: true });
}
function assignment(name: string, text: string): TokenType {
  return make(name, text, 0, text, false, { assignment: true });
}
function binary(name: string, text: string, precedence: number, operator: string): TokenType {
  return make(name, text, precedence, operator, false);
}
function unary(name: string, text: string, operator: string): TokenType {
  return make(name, text, 0, operator, true);
}
function both(name: string, text: string, precedence: number, operator: string): TokenType {
  return make(name, text, precedence, operator, true);
}
/** Names every property, since copying objects would be a good part of a start. */
function make(
  name: string,
  text: string,
  precedence: number,
  operator: string,
  isUnary: boolean,
  facts: Partial<TokenType> = NO_FACTS,
): TokenType {
  return {
    name,
    text,
    precedence,
    operator,
    unary: isUnary,
    keyword: facts.keyword ?? false,
    assignment: facts.assignment ?? false,
    endsCommand: facts.endsCommand ?? false,
    modeless: facts.modeless ?? false,
  };
}

export const T = {
  Unknown: plain('Unknown'),
  Variable: plain('Variable'),
  SplattedVariable: plain('SplattedVariable'),
  Parameter: plain('Parameter'),
  Number: plain('Number'),
  Label: plain('Label'),
  Identifier: plain('Identifier'),
  Generic: plain('Generic'),
  NewLine: ending('NewLine', 'newline'),
  Comment: plain('Comment'),
  EndOfInput: ending('EndOfInput', 'end-of-input'),
  StringLiteral: modeless('StringLiteral'),
  StringExpandable: modeless('StringExpandable'),
  HereStringLiteral: modeless('HereStringLiteral'),
  HereStringExpandable: modeless('HereStringExpandable'),
  /** `$(…)` inside an expandable string, read later. */
  SubExpression: plain('SubExpression'),
  LParen: modeless('LParen', '('),
  RParen: ending('RParen', ')'),
  LCurly: modeless('LCurly', '{'),
  RCurly: ending('RCurly', '}'),
  LBracket: plain('LBracket', '['),
  RBracket: plain('RBracket', ']'),
  AtParen: modeless('AtParen', '@('),
  AtCurly: modeless('AtCurly', '@{'),
  DollarParen: modeless('DollarParen', '$('),
  Semi: ending('Semi', ';'),
  AndAnd: ending('AndAnd', '&&'),
  OrOr: ending('OrOr', '||'),
  Ampersand: modeless('Ampersand', '&'),
  Pipe: ending('Pipe', '|'),
  Comma: { ...both('Comma', ',', COMMA, 'comma'), modeless: true },
  MinusMinus: unary('MinusMinus', '--', 'preDecrement'),
  PlusPlus: unary('PlusPlus', '++', 'preIncrement'),
  DotDot: binary('DotDot', '..', RANGE, 'range'),
  ColonColon: plain('ColonColon', '::'),
  Dot: plain('Dot', '.'),
  Exclaim: unary('Exclaim', '!', 'not'),
  Multiply: binary('Multiply', '*', MULTIPLY, 'multiply'),
  Divide: binary('Divide', '/', MULTIPLY, 'divide'),
  Rem: binary('Rem', '%', MULTIPLY, 'remainder'),
  Plus: both('Plus', '+', ADD, 'add'),
  Minus: both('Minus', '-', ADD, 'subtract'),
  Equals: assignment('Equals', '='),
  PlusEquals: assignment('PlusEquals', '+='),
  MinusEquals: assignment('MinusEquals', '-='),
  MultiplyEquals: assignment('MultiplyEquals', '*='),
  DivideEquals: assignment('DivideEquals', '/='),
  RemainderEquals: assignment('RemainderEquals', '%='),
  Redirection: plain('Redirection'),
  RedirectInStd: plain('RedirectInStd', '<'),
  Format: binary('Format', '-f', FORMAT, 'format'),
  Not: unary('Not', '-not', 'not'),
  Bnot: unary('Bnot', '-bnot', 'bnot'),
  And: binary('And', '-and', LOGICAL, 'and'),
  Or: binary('Or', '-or', LOGICAL, 'or'),
  Xor: binary('Xor', '-xor', LOGICAL, 'xor'),
  Band: binary('Band', '-band', BITWISE, 'band'),
  Bor: binary('Bor', '-bor', BITWISE, 'bor'),
  Bxor: binary('Bxor', '-bxor', BITWISE, 'bxor'),
  Join: both('Join', '-join', COMPARISON, 'join'),
  Isplit: both('Isplit', '-split', COMPARISON, 'isplit'),
  Csplit: both('Csplit', '-csplit', COMPARISON, 'csplit'),
  Is: binary('Is', '-is', COMPARISON, 'is'),
  IsNot: binary('IsNot', '-isnot', COMPARISON, 'isnot'),
  As: binary('As', '-as', COMPARISON, 'as'),
  Shl: binary('Shl', '-shl', COMPARISON, 'shl'),
  Shr: binary('Shr', '-shr', COMPARISON, 'shr'),
  Assembly: keyword('assembly'),
  Base: keyword('base'),
  Begin: keyword('begin'),
  Break: keyword('break'),
  Catch: keyword('catch'),
  Class: keyword('class'),
  Command: keyword('command'),
  Configuration: keyword('configuration'),
  Continue: keyword('continue'),
  Data: keyword('data'),
  Default: keyword('default'),
  Define: keyword('define'),
  Do: keyword('do'),
  Dynamicparam: keyword('dynamicparam'),
  Else: keyword('else'),
  ElseIf: keyword('elseif'),
  End: keyword('end'),
  Enum: keyword('enum'),
  Exit: keyword('exit'),
  Filter: keyword('filter'),
  Finally: keyword('finally'),
  For: keyword('for'),
  Foreach: keyword('foreach'),
  From: keyword('from'),
  Function: keyword('function'),
  Hidden: keyword('hidden'),
  If: keyword('if'),
  In: keyword('in'),
  InlineScript: keyword('inlinescript'),
  Interface: keyword('interface'),
  Module: keyword('module'),
  Namespace: keyword('namespace'),
  Param: keyword('param'),
  Parallel: keyword('parallel'),
  Private: keyword('private'),
  Process: keyword('process'),
  Public: keyword('public'),
  Return: keyword('return'),
  Sequence: keyword('sequence'),
  Static: keyword('static'),
  Switch: keyword('switch'),
  Throw: keyword('throw'),
  Trap: keyword('trap'),
  Try: keyword('try'),
  Type: keyword('type'),
  Until: keyword('until'),
  Using: keyword('using'),
  Var: keyword('var'),
  While: keyword('while'),
  Workflow: keyword('workflow'),
} as const;

/** Comparison operators that exist plain, `-i…` and `-c…`. */
const CASED = 'eq ne gt ge lt le like notlike match notmatch replace contains notcontains in notin'.split(' ');

let byKeyword: Map<string, TokenType> | undefined;
let byOperator: Map<string, TokenType> | undefined;

/** The keyword spelt `word` (lower case), if there is one. */
export function keywordType(word: string): TokenType | undefined {
  byKeyword ??= new Map(
    Object.values<TokenType>(T)
      .filter((type) => type.keyword)
      .map((type) => [type.text, type]),
  );
  return byKeyword.get(word);
}

/** The operator spelt `-word` (lower case, without the dash), if there is one. */
export function dashOperatorType(word: string): TokenType | undefined {
  byOperator ??= dashOperators();
  return byOperator.get(word);
}

function dashOperators(): Map<string, TokenType> {
  const types = new Map<string, TokenType>();
  for (const type of Object.values<TokenType>(T)) {
    if (/^-[a-z]/.test(type.text)) types.set(type.text.slice(1), type);
  }
  types.set('isplit', T.Isplit);
  for (const name of CASED) {
    const insensitive = binary(`I${name}`, `-${name}`, COMPARISON, `i${name}`);
    types.set(name, insensitive);
    types.set(`i${name}`, insensitive);
    types.set(`c${name}`, binary(`C${name}`, `-c${name}`, COMPARISON, `c${name}`));
  }
  return types;
}
