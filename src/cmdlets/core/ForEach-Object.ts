import { BlockRunner } from '../../runtime/BlockRunner.ts';
import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import type { ScriptBlockObject } from '../../runtime/ScriptBlockObject.ts';
import { memberAction } from './memberAction.ts';

export default cmdlet({
  name: 'ForEach-Object',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.ForEachObjectCommand',
  aliases: ['%', 'foreach'],
  defaultSet: 'ScriptBlockSet',
  supportsShouldProcess: true,
  proof: 'recorded',
  parameters: {
    InputObject: { type: 'psobject', pipeline: 'value' },
    Begin: { type: 'scriptblock', sets: ['ScriptBlockSet'] },
    Process: {
      type: 'scriptblock[]',
      sets: { ScriptBlockSet: { position: 0, mandatory: true } },
      allowNull: true,
      allowEmptyCollection: true,
    },
    End: { type: 'scriptblock', sets: ['ScriptBlockSet'], allowNull: true },
    RemainingScripts: {
      type: 'scriptblock[]',
      sets: { ScriptBlockSet: { remaining: true } },
      allowNull: true,
      allowEmptyCollection: true,
    },
    MemberName: { type: 'string', sets: { PropertyAndMethodSet: { position: 0, mandatory: true } } },
    ArgumentList: { type: 'object[]', sets: { PropertyAndMethodSet: { remaining: true } }, aliases: ['Args'] },
  },
  run(call, args) {
    if (args.MemberName !== undefined) {
      const act = memberAction(call, args.MemberName, args.ArgumentList ?? null);
      return { process: ({ InputObject }) => act(InputObject) };
    }
    if (call.bound('WhatIf') || call.bound('Confirm')) noShouldProcess(call);
    return withScripts(call, args as Scripts);
  },
});

/** Proof: documented by the resource text of 5.1. */
function noShouldProcess(call: CmdletCall): never {
  return call.fail({
    id: 'NoShouldProcessForScriptBlockSet',
    message: 'The -WhatIf and -Confirm parameters are not supported for script blocks.',
    category: 'InvalidOperation',
    exceptionType: 'System.InvalidOperationException',
  });
}

interface Scripts {
  readonly Begin?: unknown;
  readonly Process?: readonly unknown[] | null;
  readonly End?: unknown;
  readonly RemainingScripts?: readonly unknown[] | null;
}

/**
 * With two blocks or more the first one runs before the input; with three or more, and no `-End`, the last one runs after it
 * (recorded).
 */
function withScripts(call: CmdletCall, { Begin, Process, End, RemainingScripts }: Scripts) {
  const scripts: unknown[] = [...(Process ?? [null]), ...(RemainingScripts ?? [])];
  if (call.bound('Begin')) scripts.unshift(Begin ?? null);
  const takesLast = !call.bound('End') && scripts.length > 2;
  const last = takesLast ? scripts.pop() : (End ?? null);
  const first = scripts.length > 1 ? scripts.shift() : null;
  const runners = scripts.map((script) => runnerOf(call, script));
  return {
    begin: () => runnerOf(call, first)?.run(null),
    process({ InputObject }: { readonly InputObject?: unknown }) {
      const input = InputObject === undefined ? null : InputObject;
      for (const runner of runners) runner?.run(input);
    },
    end: () => runnerOf(call, last)?.run(null),
  };
}

function runnerOf(call: CmdletCall, script: unknown): BlockRunner | null {
  return script === null || script === undefined
    ? null
    : new BlockRunner(script as ScriptBlockObject, call.out, call.streams);
}
