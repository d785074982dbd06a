import { NetObject } from './NetObject.ts';
import { lazyType, type PSType } from './PSType.ts';

/** System.Security.SecureString, in memory. */
export class SecureString extends NetObject {
  #text: string;

  constructor(text = '') {
    super();
    this.#text = text;
  }

  get psType(): PSType {
    return secureStringType();
  }

  /** The secret itself, for what must compare or keep it. */
  reveal(): string {
    return this.#text;
  }

  append(unit: string): void {
    this.#text += unit;
  }
}

export const secureStringType = lazyType<SecureString>(() => ({
  name: 'System.Security.SecureString',
  accelerators: ['securestring'],
  interfaces: ['System.IDisposable'],
  constructors: { '()': () => new SecureString() },
  properties: { 'int Length': (self) => self.reveal().length },
  methods: {
    'void AppendChar(char c)': (self, unit: string) => self.append(unit),
    'System.Security.SecureString Copy()': (self) => new SecureString(self.reveal()),
    'void MakeReadOnly()': () => undefined,
    'bool IsReadOnly()': () => false,
    'void Dispose()': () => undefined,
  },
}));
