import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';

/** A session to the practice organisation, as scripts make it to reach Exchange. No network is ever used. */
export class PSSession extends NetObject {
  readonly id: number;
  readonly name: string;
  readonly computerName: string;
  readonly configurationName: string;
  /** The URI it was made with, else the computer's name. */
  readonly connection: string;
  state = 'Opened';

  constructor(id: number, name: string, computerName: string, configurationName: string, connection: string) {
    super();
    this.connection = connection;
    this.id = id;
    this.name = name;
    this.computerName = computerName;
    this.configurationName = configurationName;
  }

  get psType(): PSType {
    return psSessionType();
  }

  override toString(): string {
    return `[PSSession]${this.name}`;
  }
}

export const psSessionType = lazyType<PSSession>(() => ({
  name: 'System.Management.Automation.Runspaces.PSSession',
  properties: {
    'int Id': (self) => self.id,
    'string Name': (self) => self.name,
    'string ComputerName': (self) => self.computerName,
    'string ConfigurationName': (self) => self.configurationName,
  },
  extended: {
    'script State': (self) => self.state,
    'script Availability': (self) => (self.state === 'Opened' ? 'Available' : 'None'),
  },
  displaySet: ['Id', 'Name', 'ComputerName', 'State', 'ConfigurationName', 'Availability'],
  format: (self) => self.toString(),
}));
