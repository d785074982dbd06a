import { NetObject } from '../values/NetObject.ts';
import type { PSType } from '../values/PSType.ts';
import { knownType } from '../values/typeLookup.ts';
import type { Session } from './Session.ts';

/** `$Host`. */
export class HostObject extends NetObject {
  readonly session: Session;
  readonly ui: HostUIObject;
  readonly privateData = new HostPrivateData();

  constructor(session: Session) {
    super();
    this.session = session;
    this.ui = new HostUIObject(session);
  }

  get psType(): PSType {
    return knownType('System.Management.Automation.Internal.Host.InternalHost');
  }
}

/** `$Host.UI`. */
export class HostUIObject extends NetObject {
  readonly session: Session;
  readonly raw: RawUIObject;

  constructor(session: Session) {
    super();
    this.session = session;
    this.raw = new RawUIObject(session);
  }

  get psType(): PSType {
    return knownType('System.Management.Automation.Internal.Host.InternalHostUserInterface');
  }
}

/** `$Host.UI.RawUI`. Colours can be set and read back; they change nothing. */
export class RawUIObject extends NetObject {
  readonly session: Session;
  title = 'Exchange Management Shell';
  foreground = 'White';
  background = 'DarkBlue';

  constructor(session: Session) {
    super();
    this.session = session;
  }

  rename(title: string): void {
    this.title = title;
    this.session.ui.setTitle?.(title);
  }

  get psType(): PSType {
    return knownType('System.Management.Automation.Internal.Host.InternalHostRawUserInterface');
  }
}

/** `$Host.PrivateData`: the colours of messages in the console. Proof: documented. */
export class HostPrivateData extends NetObject {
  readonly colours: Record<string, string> = {
    ErrorForegroundColor: 'Red',
    ErrorBackgroundColor: 'Black',
    WarningForegroundColor: 'Yellow',
    WarningBackgroundColor: 'Black',
    DebugForegroundColor: 'Yellow',
    DebugBackgroundColor: 'Black',
    VerboseForegroundColor: 'Yellow',
    VerboseBackgroundColor: 'Black',
    ProgressForegroundColor: 'Yellow',
    ProgressBackgroundColor: 'DarkCyan',
  };

  get psType(): PSType {
    return knownType('Microsoft.PowerShell.ConsoleHost+ConsoleColorProxy');
  }
}

/** Width and height of the console. */
export class Size extends NetObject {
  readonly width: number;
  readonly height: number;

  constructor(width: number, height: number) {
    super();
    this.width = width;
    this.height = height;
  }

  get psType(): PSType {
    return knownType('System.Management.Automation.Host.Size');
  }

  override toString(): string {
    return `${this.width},${this.height}`;
  }
}
