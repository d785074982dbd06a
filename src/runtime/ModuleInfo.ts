import { NetObject } from '../values/NetObject.ts';
import type { PSType } from '../values/PSType.ts';
import { knownType } from '../values/typeLookup.ts';
import type { CommandInfo } from './command.ts';
import type { ScriptBlockObject } from './ScriptBlockObject.ts';
import type { Session } from './Session.ts';
import type { SessionState } from './SessionState.ts';
import { SessionStateObject } from './SessionStateObject.ts';
import type { Variable } from './Variable.ts';

/** A module (PSModuleInfo): where its commands come from, and what it gives to the one who imports it. */
export class ModuleInfo extends NetObject {
  readonly name: string;
  readonly path: string;
  readonly moduleType: 'Script' | 'Manifest' | 'Cmdlet';
  version = '0.0';
  description = '';
  state: SessionState | null = null;
  session: Session | null = null;
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

  get sessionStateObject(): SessionStateObject | null {
    const { state, session } = this;
    return state === null || session === null ? null : new SessionStateObject(session, state);
  }

  /** Runs a block inside the module. */
  invoke(block: ScriptBlockObject, args: readonly unknown[]): unknown {
    const { state } = this;
    return (state === null ? block : block.inState(state)).invoke(args);
  }

  get psType(): PSType {
    return knownType('System.Management.Automation.PSModuleInfo');
  }
}
