import type { Extent } from '../base/source.ts';
import { NetObject } from '../values/NetObject.ts';
import type { PSType } from '../values/PSType.ts';
import { knownType } from '../values/typeLookup.ts';
import { Version } from '../values/Version.ts';
import type { CommandParameters } from './binder/CommandParameters.ts';
import { cmdletParameters, functionParameters } from './binder/declared.ts';
import type { AnyCmdlet } from './cmdlet.ts';
import type { ModuleInfo } from './ModuleInfo.ts';
import type { ScriptBlockObject } from './ScriptBlockObject.ts';
import type { Session } from './Session.ts';
import type { Sink } from './Sink.ts';
import type { StreamSet } from './streams.ts';

/** One argument of a command line, evaluated. */
export type CommandArgument =
  | { readonly kind: 'value'; readonly value: unknown; readonly extent: Extent }
  | {
      readonly kind: 'parameter';
      readonly name: string;
      readonly extent: Extent;
      /** `-Name:value`: the value belongs to the parameter whatever it is. */
      readonly hasValue: boolean;
      readonly value: unknown;
      /** Where the value stands in `-Name:value`. */
      readonly valueExtent?: Extent;
      /** Came from a hashtable (`@table`), where `$true` for a switch is normal. */
      readonly splatted?: boolean;
    };

/** A command in a pipeline, ready to run. */
export interface CommandProcessor {
  out: Sink;
  /** Set by `>`: where the output goes instead of to the next command. */
  redirectedOut?: Sink;
  streams: StreamSet;
  /** True behind a `|`. */
  expectsInput: boolean;
  begin(): void;
  process(input: unknown): void;
  end(): void;
  dispose(): void;
}

export type CommandType = 'Alias' | 'Function' | 'Filter' | 'Cmdlet' | 'ExternalScript' | 'Script';

/** What Get-Command shows; the kinds of commands are its subclasses. */
export abstract class CommandInfo extends NetObject {
  readonly name: string;
  module: ModuleInfo | null = null;
  abstract readonly commandType: CommandType;

  constructor(name: string) {
    super();
    this.name = name;
  }

  get moduleName(): string {
    return this.module?.name ?? '';
  }

  /** Version of the module it comes from, null without one. */
  get version(): unknown {
    return this.module === null ? null : Version.parse(this.module.version);
  }

  /** The parameters; null for an alias whose target is unknown. */
  abstract get parameters(): CommandParameters | null;
}

/** Versions of modules whose cmdlets are not of the usual 3.1.0.0. Proof: documented. */
const MODULE_VERSIONS: Readonly<Record<string, string>> = {
  'Microsoft.PowerShell.Core': '3.0.0.0',
  'Microsoft.PowerShell.Host': '3.0.0.0',
  'Microsoft.PowerShell.Security': '3.0.0.0',
  PSReadLine: '2.2.6',
};

export class CmdletInfo extends CommandInfo {
  readonly commandType = 'Cmdlet';
  readonly declaration: AnyCmdlet;
  readonly #session: Session | null;
  #parameters: CommandParameters | null = null;
  /** What is left of the parameters in each edition that was asked for. */
  readonly #editions = new Map<string, CommandParameters>();

  constructor(declaration: AnyCmdlet, session: Session | null = null) {
    super(declaration.name);
    this.declaration = declaration;
    this.#session = session;
  }

  get psType(): PSType {
    return knownType('System.Management.Automation.CmdletInfo');
  }

  override get moduleName(): string {
    return this.declaration.module;
  }

  /** Proof: recorded (Get-Command of 5.1). */
  override get version(): unknown {
    return Version.parse(MODULE_VERSIONS[this.moduleName] ?? '3.1.0.0');
  }

  get parameters(): CommandParameters {
    this.#parameters ??= cmdletParameters(this.declaration);
    const { edition } = this.declaration;
    const current = this.#session && edition ? edition(this.#session) : null;
    return current === null ? this.#parameters : this.#inEdition(current, this.#parameters);
  }

  #inEdition(edition: string, all: CommandParameters): CommandParameters {
    let left = this.#editions.get(edition);
    if (left === undefined) {
      left = all.without((parameter) => this.declaration.hides?.(edition, parameter.name) ?? false);
      this.#editions.set(edition, left);
    }
    return left;
  }
}

export class FunctionInfo extends CommandInfo {
  readonly commandType: 'Function' | 'Filter';
  readonly scriptBlock: ScriptBlockObject;
  options = 0;
  description = '';
  #parameters: CommandParameters | null = null;

  constructor(name: string, scriptBlock: ScriptBlockObject, isFilter = false) {
    super(name);
    this.scriptBlock = scriptBlock;
    this.commandType = isFilter ? 'Filter' : 'Function';
  }

  get psType(): PSType {
    return knownType(`System.Management.Automation.${this.commandType}Info`);
  }

  get parameters(): CommandParameters {
    this.#parameters ??= functionParameters(this.scriptBlock);
    return this.#parameters;
  }
}

/** A function that Import-PSSession makes: calling it calls the command of the other session. */
export class ProxyInfo extends FunctionInfo {
  readonly target: CommandInfo;

  constructor(name: string, scriptBlock: ScriptBlockObject, target: CommandInfo) {
    super(name, scriptBlock);
    this.target = target;
  }

  override get parameters(): CommandParameters {
    return this.target.parameters ?? super.parameters;
  }
}

/** A script file, or a script block that runs as a command (`& { … }`). */
export class ScriptInfo extends CommandInfo {
  readonly commandType: 'ExternalScript' | 'Script';
  readonly scriptBlock: ScriptBlockObject;
  readonly path: string | null;
  #parameters: CommandParameters | null = null;

  constructor(name: string, scriptBlock: ScriptBlockObject, path: string | null) {
    super(name);
    this.scriptBlock = scriptBlock;
    this.path = path;
    this.commandType = path === null ? 'Script' : 'ExternalScript';
  }

  get psType(): PSType {
    return knownType(
      this.path === null
        ? 'System.Management.Automation.ScriptInfo'
        : 'System.Management.Automation.ExternalScriptInfo',
    );
  }

  get parameters(): CommandParameters {
    this.#parameters ??= functionParameters(this.scriptBlock);
    return this.#parameters;
  }
}

export class AliasInfo extends CommandInfo {
  readonly commandType = 'Alias';
  readonly definition: string;
  options: number;
  description = '';
  readonly #resolve: (name: string) => CommandInfo | null;

  constructor(name: string, definition: string, resolve: (name: string) => CommandInfo | null, options = 0) {
    super(name);
    this.definition = definition;
    this.options = options;
    this.#resolve = resolve;
  }

  get psType(): PSType {
    return knownType('System.Management.Automation.AliasInfo');
  }

  /** The command that the alias means in the end; null when there is none. */
  get resolved(): CommandInfo | null {
    return this.#resolve(this.definition);
  }

  get parameters(): CommandParameters | null {
    return this.resolved?.parameters ?? null;
  }
}
