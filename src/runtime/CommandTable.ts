import { ExceptionObject } from '../values/ExceptionObject.ts';
import { builtinFunctions } from './builtinFunctions.ts';
import type { AnyCmdlet } from './cmdlet.ts';
import { AliasInfo, CmdletInfo, type CommandInfo, FunctionInfo, ProxyInfo, ScriptInfo } from './command.ts';
import type { Frame } from './Frame.ts';
import type { ModuleInfo } from './ModuleInfo.ts';
import { isParseException, pointedIntoScript } from './parseErrors.ts';
import { checkRequirements } from './requirements.ts';
import type { Scope } from './Scope.ts';
import type { ScriptBlockObject } from './ScriptBlockObject.ts';
import type { Session } from './Session.ts';

export interface SuppliedFunction {
  readonly name: string;
  readonly text: string;
  /** What the text comes to, for those who would have to load the parser and more to run it. */
  readonly answer?: () => string | undefined;
}

/** Why a command that real shells have is not here. */
export interface NotEmulated {
  readonly message: string;
  readonly id: string;
}

/** Aliases point at aliases; a ring of them is cut here. */
const ALIAS_STEPS = 20;

/** All that a command name can mean: alias, function, cmdlet, script file, in this order. */
export class CommandTable {
  private readonly session: Session;
  private readonly declarations: Readonly<Record<string, AnyCmdlet>>;
  private readonly whyNot: (name: string) => NotEmulated | null;
  private readonly cmdlets = new Map<string, CmdletInfo | null>();
  /** Loaded modules by lower-case name. */
  readonly modules = new Map<string, ModuleInfo>();
  private readonly scripts = new Map<string, { readonly stamp: number; readonly info: ScriptInfo }>();

  constructor(
    session: Session,
    declarations: Readonly<Record<string, AnyCmdlet>>,
    whyNot: (name: string) => NotEmulated | null,
  ) {
    this.session = session;
    this.declarations = declarations;
    this.whyNot = whyNot;
  }

  /** The command that runs under this name in a scope; aliases are followed. Throws when there is none. */
  demand(name: string, frame: Frame, scope: Scope = frame.scope): CommandInfo {
    const found = this.resolve(name, scope) ?? this.withGet(name, scope) ?? this.fail(this.aliasEnd(name, scope));
    if (found instanceof ScriptInfo) checkRequirements(found, this.session);
    return found;
  }

  /** What the name means, aliases followed to their end; null when there is nothing. */
  resolve(name: string, scope: Scope): CommandInfo | null {
    let found = this.find(name, scope);
    if (found instanceof AliasInfo) found = this.find(this.aliasEnd(found.definition, scope), scope);
    if (found instanceof ProxyInfo) return found.target;
    return found instanceof AliasInfo ? null : found;
  }

  /** The name that an alias, or a chain of them, stands for in the end; a name that is no alias itself. Proof: recorded. */
  private aliasEnd(name: string, scope: Scope): string {
    let end = name;
    for (let step = 0; step < ALIAS_STEPS; step++) {
      const found = this.find(end, scope);
      if (!(found instanceof AliasInfo)) break;
      end = found.definition;
    }
    return end;
  }

  /** What the name itself means; an alias as the alias. */
  find(name: string, scope: Scope): CommandInfo | null {
    const key = name.toLowerCase();
    const own = this.alias(key, scope) ?? this.function(key, scope) ?? this.cmdlet(key);
    if (own !== null) return own;
    if (key.includes('\\') || key.includes(':') || key.includes('/')) return this.qualified(name, scope);
    return key.endsWith('.ps1') ? this.scriptInPath(name) : null;
  }

  alias(key: string, from: Scope): CommandInfo | null {
    for (let scope: Scope | null = from; scope !== null; scope = scope.parent) {
      const found = scope.aliases?.get(key);
      if (found !== undefined) return found;
    }
    return null;
  }

  function(key: string, from: Scope): CommandInfo | null {
    let last = from;
    for (let scope: Scope | null = from; scope !== null; scope = scope.parent) {
      const found = scope.functions?.get(key);
      if (found !== undefined) return found;
      last = scope;
    }
    return this.builtin(key, last);
  }

  /** A function that every session starts with; it is compiled when first called. */
  private builtin(key: string, global: Scope): FunctionInfo | null {
    const own = Object.hasOwn(builtinFunctions, key) ? builtinFunctions[key] : undefined;
    const found = this.suppliedFunctions.get(key) ?? own;
    if (found === undefined || this.removedBuiltins.has(key)) return null;
    const { name, text } = found;
    const info = new FunctionInfo(name, this.session.compile(text));
    global.functions ??= new Map();
    global.functions.set(key, info);
    return info;
  }

  /** Functions that the kind of shell brings along, by lower-case name; they go before the built-in ones. */
  readonly suppliedFunctions = new Map<string, SuppliedFunction>();

  /** What a supplied function would answer; undefined where the user's own command goes before it, or nobody knows. */
  suppliedAnswer(key: string): string | undefined {
    const answer = this.suppliedFunctions.get(key)?.answer;
    if (answer === undefined || this.removedBuiltins.has(key)) return undefined;
    const from = this.session.state.current;
    for (let scope: Scope | null = from; scope !== null; scope = scope.parent) {
      if (scope.aliases?.has(key) || scope.functions?.has(key)) return undefined;
    }
    return answer();
  }

  /** Built-in functions that the user removed. */
  readonly removedBuiltins = new Set<string>();

  /** Makes sure that all built-in functions stand in the global scope, for those who list it. */
  loadBuiltins(): void {
    for (const key of Object.keys(builtinFunctions)) this.function(key, this.session.state.root);
  }

  cmdlet(key: string): CmdletInfo | null {
    let info = this.cmdlets.get(key);
    if (info === undefined) {
      info = Object.hasOwn(this.declarations, key)
        ? new CmdletInfo(this.declarations[key] as AnyCmdlet, this.session)
        : null;
      this.cmdlets.set(key, info);
    }
    if (info?.declaration.exists?.(this.session) === false) return null;
    return info ?? null;
  }

  /** All cmdlets, by name. */
  allCmdlets(): CmdletInfo[] {
    return this.cmdletsNamed(() => true);
  }

  /** The cmdlets whose names, in lower case, pass a test; others are not even loaded. */
  cmdletsNamed(matches: (key: string) => boolean): CmdletInfo[] {
    return Object.keys(this.declarations)
      .filter(matches)
      .map((key) => this.cmdlet(key))
      .filter((info) => info !== null);
  }

  /** `Module\Name`, `global:Name`, or a path of a script. */
  private qualified(name: string, scope: Scope): CommandInfo | null {
    const scoped = /^(global|script|local|private):(.+)$/is.exec(name);
    if (scoped !== null) return this.inScope(scoped[1] as string, (scoped[2] as string).toLowerCase(), scope);
    const parts = /^([^\\/]+)\\([^\\/]+)$/.exec(name);
    const member = parts === null ? null : this.ofModule(parts[1] as string, parts[2] as string);
    return member ?? this.script(name);
  }

  private inScope(modifier: string, key: string, scope: Scope): CommandInfo | null {
    const where =
      modifier.toLowerCase() === 'global' ? scope.global : modifier.toLowerCase() === 'script' ? scope.script : scope;
    return where.aliases?.get(key) ?? where.functions?.get(key) ?? null;
  }

  private ofModule(moduleName: string, name: string): CommandInfo | null {
    const module = this.modules.get(moduleName.toLowerCase());
    const exported = module?.exportedCommands.get(name.toLowerCase());
    if (exported !== undefined) return exported;
    const cmdlet = this.cmdlet(name.toLowerCase());
    return cmdlet !== null && cmdlet.moduleName.toLowerCase() === moduleName.toLowerCase() ? cmdlet : null;
  }

  /** The text of a script that the shell brings along where a real computer has a file; null for any other path. */
  suppliedScript: ((path: string) => string | null) | null = null;

  private supplied(path: string): ScriptInfo | null {
    const text = this.suppliedScript?.(path) ?? null;
    if (text === null) return null;
    return new ScriptInfo(path.replace(/^.*[\\/]/, ''), this.session.compile(text, path), path);
  }

  /** A script file; its text is read again when the file changed. */
  script(path: string): ScriptInfo | null {
    const supplied = this.supplied(path);
    if (supplied !== null) return supplied;
    const { fileSystem } = this.session;
    const full = this.scriptPath(path);
    if (full === null) return null;
    if (!/\.ps1$/i.test(full)) return fileSystem.exists(`${full}.ps1`) ? this.script(`${full}.ps1`) : null;
    const facts = fileSystem.facts(full);
    if (facts === null || facts.isDirectory) return null;
    const stamp = facts.modified + facts.length / 2 ** 32;
    const known = this.scripts.get(full);
    if (known !== undefined && known.stamp === stamp) return known.info;
    const block = this.compiled(fileSystem.readText(full), full);
    const info = new ScriptInfo(full.replace(/^.*[\\/]/, ''), block, full);
    this.scripts.set(full, { stamp, info });
    return info;
  }

  /** A script that cannot be parsed is refused at the place in the file, not at its call (recorded). */
  private compiled(text: string, file: string): ScriptBlockObject {
    try {
      return this.session.compile(text, file);
    } catch (error) {
      throw isParseException(error) ? pointedIntoScript(error) : error;
    }
  }

  /** The full path; null for a path of another provider or an unknown drive. */
  private scriptPath(path: string): string | null {
    const drive = /^([^:\\/]+):/.exec(path);
    if (drive !== null && this.session.places.drive(drive[1] as string) === null) return null;
    const place = this.session.places.literal(path);
    return place.provider.isFileSystem ? place.providerPath : null;
  }

  /** A bare `name.ps1` is looked for along `$env:PATH` only, never in the current folder. */
  private scriptInPath(name: string): ScriptInfo | null {
    const { platform, fileSystem } = this.session;
    const separator = fileSystem.files.separator === '/' ? ':' : ';';
    for (const folder of (platform.environment.get('PATH') ?? '').split(separator)) {
      if (folder !== '' && fileSystem.exists(fileSystem.child(folder, name)))
        return this.script(fileSystem.child(folder, name));
    }
    return null;
  }

  /** A name without a dash may leave out `Get-`. */
  private withGet(name: string, scope: Scope): CommandInfo | null {
    return name.includes('-') || name.includes('\\') || name.includes('/') ? null : this.resolve(`get-${name}`, scope);
  }

  /** Throws: known elsewhere but not emulated, or not known at all. */
  private fail(name: string): never {
    throw this.missing(name);
  }

  /** The error for a name that means nothing here: known elsewhere but not emulated, or not known at all. */
  missing(name: string): ExceptionObject {
    const why = this.whyNot(name);
    if (why !== null) return notEmulated(name, why);
    const [, module] = /^(\w[^\\/:]*)\\[^\\/]+$/.exec(name) ?? [];
    return module === undefined || this.modules.has(module.toLowerCase())
      ? this.notFound(name)
      : noModule(name, module);
  }

  /** The error that there is no such command (recorded: 5.1). */
  notFound(name: string): ExceptionObject {
    const message = `The term '${name}' is not recognized as the name of a cmdlet, function, script file, or operable program. Check the spelling of the name, or if a path was included, verify that the path is correct and try again.`;
    return new ExceptionObject('System.Management.Automation.CommandNotFoundException', message, {
      errorId: 'CommandNotFoundException',
      category: 'ObjectNotFound',
      target: name,
      fields: { CommandName: name },
    });
  }
}

/** The error for `Module\Name` of a module that there is not. Proof: recorded. */
function noModule(name: string, module: string): ExceptionObject {
  const message = `The module '${module}' could not be loaded. For more information, run 'Import-Module ${module}'.`;
  return new ExceptionObject('System.Management.Automation.CommandNotFoundException', message, {
    errorId: 'CouldNotAutoLoadModule',
    category: 'ObjectNotFound',
    target: name,
    fields: { CommandName: name },
  });
}

function notEmulated(name: string, { message, id }: NotEmulated): ExceptionObject {
  return new ExceptionObject('System.Management.Automation.CommandNotFoundException', message, {
    errorId: id,
    category: 'NotImplemented',
    target: name,
  });
}
