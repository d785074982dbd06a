import { NetObject } from '../values/NetObject.ts';
import type { PSType } from '../values/PSType.ts';
import { knownType } from '../values/typeLookup.ts';
import type { Session } from './Session.ts';
import type { SessionState } from './SessionState.ts';

/** `$ExecutionContext.SessionState`, `$PSCmdlet.SessionState`. */
export class SessionStateObject extends NetObject {
  readonly session: Session;
  readonly state: SessionState;

  constructor(session: Session, state: SessionState) {
    super();
    this.session = session;
    this.state = state;
  }

  get psType(): PSType {
    return knownType('System.Management.Automation.SessionState');
  }
}

/** One of the groups of methods that hang on a session state: `Path`, `PSVariable`, `InvokeCommand` … */
export class SessionPart extends NetObject {
  readonly owner: SessionStateObject;
  private readonly typeName: string;

  constructor(owner: SessionStateObject, typeName: string) {
    super();
    this.owner = owner;
    this.typeName = typeName;
  }

  get psType(): PSType {
    return knownType(this.typeName);
  }
}
