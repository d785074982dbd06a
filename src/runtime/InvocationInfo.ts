import type { Extent } from '../base/source.ts';
import type { ErrorRecord } from '../values/ErrorRecord.ts';
import { NetObject } from '../values/NetObject.ts';
import { defineType, type PSType } from '../values/PSType.ts';
import type { Frame } from './Frame.ts';
import { positionMessage } from './position.ts';
import { PSBoundParametersDictionary } from './types/PSBoundParametersDictionary.ts';

/** What a call knows about itself; the parts an InvocationInfo shows. */
export interface Invocation {
  readonly extent: Extent | null;
  readonly command: unknown;
  readonly name: string;
  readonly boundParameters?: unknown;
  readonly unboundArguments?: readonly unknown[];
  readonly expectingInput?: boolean;
  readonly pipelineLength?: number;
  readonly pipelinePosition?: number;
  /** Called by the code of the prompt itself. */
  readonly fromPrompt?: boolean;
  readonly scriptFile?: string | null;
  /** Ran on this computer: errors then show neither the command's name nor a position. */
  readonly remoteComputer?: string | null;
  /** What stands before the message of its errors, where that is not its name. */
  readonly label?: string;
}

/** InvocationInfo: `$MyInvocation`, and where an error happened. */
export class InvocationInfo extends NetObject {
  readonly invocation: Invocation;

  constructor(invocation: Invocation) {
    super();
    this.invocation = invocation;
  }

  get psType(): PSType {
    return invocationInfoType();
  }

  get extent(): Extent | null {
    return this.invocation.extent;
  }

  get myCommand(): unknown {
    return this.invocation.command;
  }

  /** The name that stands before the message of an error of this command. */
  get shownName(): string {
    if (this.computerName !== null) return '';
    const { label, name, command } = this.invocation;
    return label ?? commandLabel(command) ?? (/^[&.]?$/.test(name) && command !== null ? commandName(command) : name);
  }

  get computerName(): string | null {
    return this.invocation.remoteComputer ?? null;
  }

  get positionMessage(): string {
    return this.extent === null || this.computerName !== null ? '' : positionMessage(this.extent);
  }
}

interface Named {
  readonly commandType: string;
  readonly name: string;
  readonly path?: string | null;
  readonly scriptBlock?: { toString(): string };
  readonly parameters?: { readonly traits: { readonly isAdvanced: boolean } };
}

/** A script file is named by its path, a script block by its text, one that binds as a cmdlet does not at all (recorded). */
function commandLabel(command: unknown): string | null {
  const { commandType, path, scriptBlock, parameters } = (command ?? {}) as Partial<Named>;
  if (commandType === 'ExternalScript') return path ?? null;
  if (commandType !== 'Script') return null;
  return parameters?.traits.isAdvanced ? '' : (scriptBlock?.toString() ?? null);
}

const commandName = (command: unknown): string => (command as Named | null)?.name ?? '';

/** `$MyInvocation.InvocationName`: the operator that a command was called with, else its name as typed. */
export function invokedBy(invocation: 'none' | 'ampersand' | 'dot', name: string): string {
  if (invocation === 'none') return name;
  return invocation === 'dot' ? '.' : '&';
}

/** Where an error points when no command is involved. */
export function positioned(extent: Extent | null, name = ''): InvocationInfo {
  return new InvocationInfo({ extent, command: null, name });
}

/** Gives an error without a position the statement that runs, and the stack of calls that led there. */
export function fillPosition(record: ErrorRecord, frame: Frame): void {
  record.invocationInfo ??= positioned(frame.at);
  record.scriptStackTrace ??= stackTrace(frame);
}

/** `at f, <No file>: line 3`, one line per call (recorded). */
export function stackTrace(frame: Frame): string {
  const lines: string[] = [];
  for (let f: Frame | null = frame; f !== null; f = f.caller) addLines(f, lines);
  return lines.join('\n');
}

/** A block that runs inside the frame stands above the code that called it. */
function addLines({ name, part, at, inlined }: Frame, lines: string[]): void {
  let place = at;
  for (let block = inlined; block !== null; block = block.below) {
    addLine('<ScriptBlock>', place, lines);
    place = block.at;
  }
  addLine(name + part, place, lines);
}

function addLine(name: string, at: Extent | null, lines: string[]): void {
  if (at !== null) lines.push(`at ${name}, ${at.source.file ?? '<No file>'}: line ${at.startLine}`);
}

let type: PSType | undefined;

export function invocationInfoType(): PSType {
  type ??= defineType<InvocationInfo>({
    name: 'System.Management.Automation.InvocationInfo',
    properties: {
      'System.Management.Automation.CommandInfo MyCommand': (self) => self.invocation.command,
      'System.Collections.Generic.Dictionary[string,System.Object] BoundParameters': (self) =>
        self.invocation.boundParameters ?? new PSBoundParametersDictionary(),
      'System.Collections.Generic.List[System.Object] UnboundArguments': (self) =>
        self.invocation.unboundArguments ?? [],
      'int ScriptLineNumber': (self) => self.extent?.startLine ?? 0,
      'int OffsetInLine': (self) => self.extent?.startColumn ?? 0,
      'long HistoryId': () => 1n,
      'string ScriptName': (self) => self.extent?.source.file ?? '',
      'string Line': (self) => lineOf(self.extent),
      'string PositionMessage': (self) => self.positionMessage,
      'string PSScriptRoot': (self) => folderOf(self.extent?.source.file ?? null),
      'string PSCommandPath': (self) => self.extent?.source.file ?? '',
      'string InvocationName': (self) => self.invocation.name,
      'int PipelineLength': (self) => self.invocation.pipelineLength ?? 0,
      'int PipelinePosition': (self) => self.invocation.pipelinePosition ?? 0,
      'bool ExpectingInput': (self) => self.invocation.expectingInput ?? false,
      'System.Management.Automation.CommandOrigin CommandOrigin': (self) =>
        self.invocation.fromPrompt ? 'Runspace' : 'Internal',
      'System.Management.Automation.Language.IScriptExtent DisplayScriptPosition': () => null,
    },
  });
  return type;
}

function lineOf(extent: Extent | null): string {
  if (extent === null) return '';
  const { lineStarts, text } = extent.source;
  return text.slice(lineStarts[extent.startLine - 1], lineStarts[extent.startLine] ?? text.length);
}

/** The folder part of a path with either kind of separator. */
export function folderOf(path: string | null): string {
  return path === null ? '' : path.replace(/[\\/][^\\/]*$/, '');
}
