import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';

/** One line of Get-PSReadLineKeyHandler. */
export class KeyHandler extends NetObject {
  readonly key: string;
  readonly functionName: string;
  readonly description: string;
  readonly group: string;

  constructor(key: string, functionName: string, description: string, group: string) {
    super();
    this.key = key;
    this.functionName = functionName;
    this.description = description;
    this.group = group;
  }

  get psType(): PSType {
    return keyHandler();
  }
}

export const keyHandler = lazyType<KeyHandler>(() => ({
  name: 'Microsoft.PowerShell.KeyHandler',
  properties: {
    'string Key': (self) => self.key,
    'string Function': (self) => self.functionName,
    'string Description': (self) => self.description,
    'string Group': (self) => self.group,
  },
}));
