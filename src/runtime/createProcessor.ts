import { CmdletRun } from './CmdletRun.ts';
import type { CallSite } from './CommandRun.ts';
import {
  AliasInfo,
  CmdletInfo,
  type CommandArgument,
  type CommandInfo,
  type CommandProcessor,
  FunctionInfo,
  ScriptInfo,
} from './command.ts';
import { FunctionRun } from './FunctionRun.ts';
import { ScriptFileRun } from './ScriptFileRun.ts';

/** A run of the command with these arguments, ready for a pipeline. */
export function createProcessor(info: CommandInfo, args: readonly CommandArgument[], call: CallSite): CommandProcessor {
  const question = args.length === 0 ? undefined : args.find(isQuestion);
  if (question !== undefined && takesQuestions(info)) return helpOn(info, question, call);
  if (info instanceof CmdletInfo) return new CmdletRun(info, args, call);
  if (info instanceof ScriptInfo && info.path !== null) return new ScriptFileRun(info, args, call);
  if (info instanceof FunctionInfo || info instanceof ScriptInfo) return new FunctionRun(info, args, call);
  const target = info instanceof AliasInfo ? info.resolved : null;
  if (target === null) throw call.frame.session.commands.notFound(info.name);
  return createProcessor(target, args, call);
}

const isQuestion = (argument: CommandArgument): boolean => argument.kind === 'parameter' && argument.name === '?';

/** A simple function gets `-?` among its arguments. Proof: recorded. */
function takesQuestions(info: CommandInfo): boolean {
  return info instanceof CmdletInfo || info.parameters?.traits.isAdvanced === true;
}

/** `Get-Date -?` is `Get-Help Get-Date`. */
function helpOn(info: CommandInfo, { extent }: CommandArgument, call: CallSite): CommandProcessor {
  const name = info instanceof ScriptInfo ? (info.path ?? info.name) : info.name;
  const topic: CommandArgument = { kind: 'parameter', name: 'Name', extent, hasValue: true, value: name };
  return createProcessor(call.frame.session.commands.demand('Get-Help', call.frame), [topic], call);
}
