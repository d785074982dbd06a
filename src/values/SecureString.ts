import { argumentOutOfRange } from './argumentErrors.ts';
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

  #isReadOnly = false;

  get isReadOnly(): boolean {
    return this.#isReadOnly;
  }

  freeze(): void {
    this.#isReadOnly = true;
  }

  /** Puts other text in the place of `count` characters from `at` on. */
  change(at: number, count: number, text: string): void {
    if (this.#isReadOnly) throw new ExceptionObject('System.InvalidOperationException', 'Instance is read-only.');
    const now = this.reveal();
    if (at < 0 || at + count > now.length)
      throw argumentOutOfRange(
        'index',
        'Index was out of range. Must be non-negative and less than the length of the string.',
      );
    this.#text = now.slice(0, at) + text + now.slice(at + count);
  }
}

export const secureStringType = lazyType<SecureString>(() => ({
  name: 'System.Security.SecureString',
  accelerators: ['securestring'],
  interfaces: ['System.IDisposable'],
  constructors: { '()': () => new SecureString() },
  properties: { 'int Length': (self) => self.reveal().length },
  methods: {
    'void AppendChar(char c)': (self, unit: string) => self.change(self.reveal().length, 0, unit),
    'void Clear()': (self) => self.change(0, self.reveal().length, ''),
    'void InsertAt(int index, char c)': (self, at: number, unit: string) => self.change(at, 0, unit),
    'void RemoveAt(int index)': (self, at: number) => self.change(at, 1, ''),
    'void SetAt(int index, char c)': (self, at: number, unit: string) => self.change(at, 1, unit),
    'System.Security.SecureString Copy()': (self) => new SecureString(self.reveal()),
    'void MakeReadOnly()': (self) => self.freeze(),
    'bool IsReadOnly()': (self) => self.isReadOnly,
    'void Dispose()': () => undefined,
  },
}));
