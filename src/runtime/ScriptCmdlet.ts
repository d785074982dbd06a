import { toStringPS } from '../values/convert.ts';
import { ErrorRecord } from '../values/ErrorRecord.ts';
import { ExceptionObject } from '../values/ExceptionObject.ts';
import { NetObject } from '../values/NetObject.ts';
import { defineType, type PSType } from '../values/PSType.ts';
import type { CommandRun } from './CommandRun.ts';
import { Confirmation } from './Confirmation.ts';
import { emit } from './compile/emit.ts';
import type { FunctionRun } from './FunctionRun.ts';
import { TerminatingError } from './TerminatingError.ts';

/** `$PSCmdlet` of an advanced function. */
export class ScriptCmdlet extends NetObject {
  readonly run: FunctionRun;
  readonly #confirmation: Confirmation;

  constructor(run: FunctionRun) {
    super();
    this.run = run;
    this.#confirmation = new Confirmation(run as CommandRun, run.info.parameters.traits.confirmImpact);
  }

  get psType(): PSType {
    return scriptCmdletType();
  }

  get confirmation(): Confirmation {
    return this.#confirmation;
  }

  recordOf(error: unknown): ErrorRecord {
    if (error instanceof ErrorRecord) return this.run.recordOf(error);
    if (error instanceof ExceptionObject) return this.run.recordOf(error);
    return this.run.recordOf({ message: toStringPS(error), id: toStringPS(error) });
  }
}

let type: PSType | undefined;

export function scriptCmdletType(): PSType {
  type ??= defineType<ScriptCmdlet>({
    name: 'System.Management.Automation.PSScriptCmdlet',
    base: 'System.Object',
    properties: {
      'string ParameterSetName': (self) => self.run.binder.parameterSet,
      'System.Management.Automation.InvocationInfo MyInvocation': (self) => self.run.invocationAt(null),
      'System.Management.Automation.SessionState SessionState': (self) => self.run.session.sessionStateObject,
      'System.Management.Automation.Host.PSHost Host': (self) => self.run.session.hostObject,
    },
    methods: {
      'bool ShouldProcess(string target)': (self: ScriptCmdlet, target: string) =>
        self.confirmation.ask(target, self.run.info.name),
      'bool ShouldProcess(string target, string action)': (self: ScriptCmdlet, target: string, action: string) =>
        self.confirmation.ask(target, action),
      'bool ShouldProcess(string verboseDescription, string verboseWarning, string caption)': (
        self: ScriptCmdlet,
        description: string,
        question: string,
        caption: string,
      ) => self.confirmation.askText(description, question, caption),
      'bool ShouldContinue(string query, string caption)': (self: ScriptCmdlet, query: string, caption: string) =>
        self.confirmation.shouldContinue(query, caption, false),
      'bool ShouldContinue(string query, string caption, System.Object yesToAll, System.Object noToAll)': (
        self: ScriptCmdlet,
        query: string,
        caption: string,
        yesToAll: unknown,
        noToAll: unknown,
      ) => self.confirmation.shouldContinueAll(query, caption, yesToAll, noToAll),
      'void WriteError(System.Management.Automation.ErrorRecord errorRecord)': (self: ScriptCmdlet, error: unknown) =>
        self.run.report(self.recordOf(error)),
      'void ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord)': (
        self: ScriptCmdlet,
        error: unknown,
      ) => {
        const failure = new TerminatingError(self.recordOf(error));
        failure.ends = self.run.frame;
        throw failure;
      },
      'void WriteObject(System.Object sendToPipeline)': (self: ScriptCmdlet, value: unknown) =>
        self.run.out.write(value),
      'void WriteObject(System.Object sendToPipeline, bool enumerateCollection)': (
        self: ScriptCmdlet,
        value: unknown,
        enumerates: boolean,
      ) => (enumerates ? emit(self.run.out, value) : self.run.out.write(value)),
      'void WriteWarning(string text)': (self: ScriptCmdlet, text: string) => self.run.message('warning', text),
      'void WriteVerbose(string text)': (self: ScriptCmdlet, text: string) => self.run.message('verbose', text),
      'void WriteDebug(string text)': (self: ScriptCmdlet, text: string) => self.run.message('debug', text),
    },
  });
  return type;
}
