import type { CommandElementAst, CommandParameterAst, ExpressionAst, ScriptRequirements } from '../ast.ts';
import { Lexer } from '../lexer/Lexer.ts';
import { isConstant } from '../semantic-checks/attributeArguments.ts';
import type { Parser } from './Parser.ts';

/** What is being gathered from all `#requires` lines. */
interface Requirements {
  version: string | null;
  modules: string[];
  snapins: string[];
  shellId: string | null;
  runAsAdministrator: boolean;
}

/** What the `#requires` lines of the script demand; null without any. They may stand on any line. */
export function requirements(p: Parser): ScriptRequirements | null {
  const found: Requirements = { version: null, modules: [], snapins: [], shellId: null, runAsAdministrator: false };
  let any = false;
  const { comments, text } = p.lexer;
  for (let i = 0; i < comments.length; i += 2) {
    const start = comments[i] ?? 0;
    if (!/^#requires/i.test(text.slice(start, start + 9))) continue;
    any = true;
    readLine(p, start + 1, comments[i + 1] ?? start, found);
  }
  return any ? found : null;
}

/** A line reads like a command named `requires`. */
function readLine(p: Parser, start: number, end: number, found: Requirements): void {
  const lexer = new Lexer(p.lexer.text, p.lexer.report, start, end, p.lexer.codes);
  const line = p.over(lexer);
  const pipeline = line.rules.pipeline(line);
  const command = pipeline?.kind === 'Pipeline' ? pipeline.elements[0] : null;
  if (command?.kind !== 'Command') return;
  const [name, ...elements] = command.elements;
  if (name && name.extent.text.toLowerCase() !== 'requires') p.error('ScriptRequiresInvalidFormat', command.extent);
  readElements(p, elements, found);
}

function readElements(p: Parser, elements: readonly CommandElementAst[], found: Requirements): void {
  // `-PSSnapin name -Version n` asks for a version of the snap-in, not of PowerShell.
  const ofSnapin = elements.some((element) => element.kind === 'CommandParameter' && /^pss/i.test(element.name));
  const target = ofSnapin ? { ...found } : found;
  const seen = new Set<string>();
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i];
    if (!element) continue;
    if (element.kind !== 'CommandParameter') {
      p.error('ScriptRequiresInvalidFormat', element.extent);
      continue;
    }
    const next = elements[i + 1];
    const follows = element.argument === null && next !== undefined && next.kind !== 'CommandParameter';
    const argument = element.argument ?? (follows ? next : null);
    if (follows) i++;
    readParameter(p, element, argument, seen, target);
  }
}

function readParameter(
  p: Parser,
  parameter: CommandParameterAst,
  argument: ExpressionAst | null,
  seen: Set<string>,
  found: Requirements,
): void {
  const name = NAMES.find((candidate) => candidate.startsWith(parameter.name.toLowerCase())) ?? '';
  if (name === '') {
    p.error('ScriptRequiresInvalidFormat', parameter.extent);
    return;
  }
  if (seen.has(name)) p.error('ParameterAlreadyBound', parameter.extent, name);
  seen.add(name);
  if (name === 'runasadministrator') {
    found.runAsAdministrator = true;
    if (argument) p.error('ParameterCannotHaveArgument', parameter.extent, parameter.name);
  } else if (!argument) p.error('ParameterRequiresArgument', parameter.extent, parameter.name);
  else if (!isFixed(argument)) p.error('RequiresArgumentMustBeConstant', argument.extent);
  else READERS[name]?.(p, argument, found);
}

type Reader = (p: Parser, argument: ExpressionAst, found: Requirements) => void;

const READERS: Readonly<Record<string, Reader>> = {
  version: (p, argument, found) => {
    const text = textOf(argument);
    if (/^\d+(\.\d+){0,3}$/.test(text)) found.version ??= text;
    else p.error('RequiresVersionInvalid', argument.extent);
  },
  modules: (_p, argument, found) => {
    found.modules.push(...(argument.kind === 'ArrayLiteral' ? argument.elements : [argument]).map(moduleName));
  },
  pssnapin: (_p, argument, found) => {
    found.snapins.push(textOf(argument));
  },
  shellid: (_p, argument, found) => {
    found.shellId ??= textOf(argument);
  },
};

const NAMES = ['version', 'modules', 'pssnapin', 'shellid', 'runasadministrator', 'psedition', 'assembly'];

function textOf(argument: ExpressionAst): string {
  return argument.kind === 'StringConstantExpression' ? argument.value : argument.extent.text;
}

/** Constants, and tables that describe modules. */
function isFixed(argument: ExpressionAst): boolean {
  if (argument.kind === 'ArrayLiteral') return argument.elements.every(isFixed);
  return argument.kind === 'Hashtable' || isConstant(argument);
}

/** A module by name, or by a table with its ModuleName. */
function moduleName(argument: ExpressionAst): string {
  if (argument.kind !== 'Hashtable') return textOf(argument);
  const entry = argument.entries.find(({ key }) => textOf(key).toLowerCase() === 'modulename');
  return entry ? entry.value.extent.text.replace(/^['"]|['"]$/g, '') : argument.extent.text;
}
