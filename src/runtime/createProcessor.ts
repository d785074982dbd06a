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
  if (info instanceof CmdletInfo) return new CmdletRun(info, args, call);
  if (info instanceof ScriptInfo && info.path !== null) return new ScriptFileRun(info, args, call);
  if (info instanceof FunctionInfo || info instanceof ScriptInfo) return new FunctionRun(info, args, call);
  const target = info instanceof AliasInfo ? info.resolved : null;
  if (target === null) throw call.frame.session.commands.notFound(info.name);
  return createProcessor(target, args, call);
}
