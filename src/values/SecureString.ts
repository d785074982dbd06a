import { ExceptionObject } from './ExceptionObject.ts';
import { NetObject } from './NetObject.ts';
import { lazyType, type PSType } from './PSType.ts';

/** System.Security.SecureString, in memory. */
export class SecureString extends NetObject {
  /** What Windows made of a secret of another machine or user: it can be kept and written again, not opened. */
  readonly sealed: string | null;
  #text: string;

  constructor(text = '', sealed: string | null = null) {
    super();
    this.#text = text;
    this.sealed = sealed;
  }

  static seal(blob: string): SecureString {
    return new SecureString('', blob);
  }

  get psType(): PSType {
    return secureStringType();
  }

  /** The secret itself, for what must compare or keep it. Throws CryptographicException for a sealed one. */
  reveal(): string {
    if (this.sealed === null) return this.#text;
    throw new ExceptionObject(
      'System.Security.Cryptography.CryptographicException',
      'Key not valid for use in specified state.\r\n',
    );
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
