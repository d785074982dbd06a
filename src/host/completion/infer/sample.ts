import { exchangeIn } from '../../../cmdlets/exchange/ExchangeSession.ts';
import { kindsShownAsStored } from '../../../exchange/kinds.ts';
import { CmdletInfo, type CommandInfo } from '../../../runtime/command.ts';
import type { Session } from '../../../runtime/Session.ts';
import type { AnyAst, CommandAst } from '../../../syntax/ast.ts';
import { walk } from '../../../syntax/visit.ts';
import { type Shape, shapeOfValue, ValueShape } from './Shape.ts';
import { silently } from './silently.ts';

/** Cmdlets that only look: run for one object they change nothing. `Get-Help` only looks too, but slowly. */
const LOOKS = /^(?:Get|Import|ConvertFrom|Resolve)-|^Test-ReceiveConnectorLimit$/;
const NOT_THESE = /^(?:Get-(?:Credential|Random|Help|Unique)|Import-(?:Module|PSSession|Alias))$/;

/** `New-X` and `Set-X` put out what `Get-X` does. */
const SAME_AS_GET = /^(?:New|Set|Start|Stop|Restart|Enable|Disable)-/;

/** Expressions that run nothing of the user's. */
const CONSTANT: ReadonlySet<AnyAst['kind']> = new Set<AnyAst['kind']>([
  'Command',
  'CommandParameter',
  'StringConstantExpression',
  'ConstantExpression',
  'ArrayLiteral',
  'VariableExpression',
]);

/** The first object that a command which only looks puts out; null where there is none or the command does more. */
export function sampleOf(session: Session, info: CommandInfo, node: CommandAst): Shape | null {
  if (!(info instanceof CmdletInfo)) return null;
  const stored = storedObject(session, info.name);
  if (stored !== null) return stored;
  if (SAME_AS_GET.test(info.name)) return sampleOfGet(session, info.name.replace(/^\w+-/, 'Get-'));
  if (!LOOKS.test(info.name) || NOT_THESE.test(info.name)) return null;
  const arguments_ = node.elements.slice(1).map(({ extent }) => extent.text);
  const found = isConstant(node) ? first(session, [info.name, ...arguments_].join(' ')) : undefined;
  // Arguments that lead to nothing say nothing of the kind of the objects.
  return shapeOfValue(found) ?? sampleOfGet(session, info.name);
}

function sampleOfGet(session: Session, name: string): Shape | null {
  const known = /^Get-/.test(name) && session.commands.cmdlet(name.toLowerCase()) !== null;
  return known ? shapeOfValue(first(session, name)) : null;
}

function isConstant(node: CommandAst): boolean {
  let constant = true;
  walk(node, (at) => {
    constant &&= CONSTANT.has(at.kind);
  });
  return constant;
}

/** The first object that a command puts out. */
const first = (session: Session, text: string): unknown =>
  silently(session, `${text} -ErrorAction Ignore | Select-Object -First 1`)[0];

/** An object of the kind that an Exchange cmdlet is about, taken from the store: fifty thousand are not read for one. */
function storedObject(session: Session, name: string): Shape | null {
  const exchange = /^(?:Get|New|Set)-/.test(name) ? exchangeIn(session) : null;
  const kind = kindsShownAsStored().find((one) => one === name.replace(/^\w+-/, ''));
  if (exchange === null || kind === undefined) return null;
  const { organisation, connected } = exchange;
  for (const record of organisation.onServer(kind, connected)) return new ValueShape(exchange.object(record));
  for (const record of organisation.all(kind)) return new ValueShape(exchange.object(record));
  return null;
}
