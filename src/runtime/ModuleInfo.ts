import { NetObject } from '../values/NetObject.ts';
import type { PSType } from '../values/PSType.ts';
import { knownType } from '../values/typeLookup.ts';
import type { CommandInfo } from './command.ts';
import type { SessionState } from './SessionState.ts';
import type { Variable } from './Variable.ts';

/** A module (PSModuleInfo): where its commands come from, and what it gives to the one who imports it. */
export class ModuleInfo extends NetObject {
  readonly name: string;
  readonly path: string;
  readonly moduleType: 'Script' | 'Manifest' | 'Cmdlet';
  version = '0.0';
  description = '';
  state: SessionState | null = null;
  readonly exportedCommands = new Map<string, CommandInfo>();
  readonly exportedVariables = new Map<string, Variable>();
  /** True once Export-ModuleMember ran: then only what it names is exported. */
  explicitExports = false;

  constructor(name: string, path: string, moduleType: ModuleInfo['moduleType']) {
    super();
    this.name = name;
    this.path = path;
    this.moduleType = moduleType;
  }

  get psType(): PSType {
    return knownType('System.Management.Automation.PSModuleInfo');
  }
}
