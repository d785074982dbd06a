import { ExceptionObject } from '../ExceptionObject.ts';
import { type Dictionary, Hashtable } from '../Hashtable.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { knownType } from '../typeLookup.ts';
import { typeOf } from '../typeOf.ts';

/** The command and the parameter that a key names; both may have wildcards and quotes around them. */
export interface DefaultKey {
  readonly command: string;
  readonly parameter: string;
}

const KEY = /^\s*(?:"([^"]+)"|'([^']+)'|([^\s"':][^:]*?))\s*:\s*(?:"([^"]+)"|'([^']+)'|([^\s"'].*?))\s*$/s;

/** `Command:Parameter` taken apart; null for a key of another form. */
export function defaultKey(key: string): DefaultKey | null {
  const parts = KEY.exec(key);
  if (parts === null) return null;
  return { command: (parts[1] ?? parts[2] ?? parts[3])!, parameter: (parts[4] ?? parts[5] ?? parts[6])! };
}

/** Proof: recorded. */
export const badDefaultKey = (key: string): string =>
  `The key '${key}' does not have a valid format. For information about the correct format, see about_Parameters_Default_Values at https://go.microsoft.com/fwlink/?LinkId=228266.`;

/** System.Management.Automation.DefaultParameterDictionary, the type of `$PSDefaultParameterValues`. */
export class DefaultParameterDictionary extends Hashtable {
  #isChanged = true;

  override get psType(): PSType {
    return knownType('System.Management.Automation.DefaultParameterDictionary');
  }

  override get(key: unknown): unknown {
    return super.get(trimmed(key));
  }

  override has(key: unknown): boolean {
    return super.has(trimmed(key));
  }

  override delete(key: unknown): boolean {
    this.#isChanged = true;
    return super.delete(trimmed(key));
  }

  /** Throws for a key that is neither `Command:Parameter` nor `Disabled`. */
  override set(key: unknown, value: unknown): void {
    super.set(checked(key), value);
    this.#isChanged = true;
  }

  add(key: unknown, value: unknown): void {
    const name = checked(key);
    if (super.has(name)) throw argument(`The key '${name}' has already been added to the dictionary.`);
    this.set(name, value);
  }

  override clear(): void {
    this.#isChanged = true;
    super.clear();
  }

  changeSinceLastCheck(): boolean {
    const changed = this.#isChanged;
    this.#isChanged = false;
    return changed;
  }
}

const trimmed = (key: unknown): unknown => (typeof key === 'string' ? key.trim() : key);

function checked(key: unknown): string {
  if (typeof key !== 'string') {
    const type = typeOf(key)?.fullName ?? '';
    const what = `The key '${key}' of type '${type}' is not a string value.`;
    throw argument(`${what} DefaultParameterDictionary only accepts string value keys.`);
  }
  const name = key.trim();
  if (name.toLowerCase() === 'disabled' || defaultKey(name) !== null) return name;
  throw new ExceptionObject('System.Management.Automation.PSInvalidOperationException', badDefaultKey(name), {
    errorId: 'InvalidOperation',
    category: 'InvalidOperation',
  });
}

/** Proof of the texts: recorded. */
function argument(message: string): ExceptionObject {
  return new ExceptionObject('System.Management.Automation.PSArgumentException', message, {
    errorId: 'Argument',
    category: 'InvalidArgument',
  });
}

export const defaultParameterDictionaryType = lazyType<DefaultParameterDictionary>(() => ({
  name: 'System.Management.Automation.DefaultParameterDictionary',
  base: () => knownType('System.Collections.Hashtable'),
  constructors: {
    '()': () => new DefaultParameterDictionary(),
    '(System.Collections.IDictionary dictionary)': (source: Dictionary) => {
      const made = new DefaultParameterDictionary();
      for (const { key, value } of source.entries()) made.set(key, value);
      return made;
    },
  },
  methods: {
    'void Add(System.Object key, System.Object value)': (self, key: unknown, value: unknown) => self.add(key, value),
    'bool ChangeSinceLastCheck()': (self) => self.changeSinceLastCheck(),
    'void Clear()': (self) => self.clear(),
    'bool Contains(System.Object key)': (self, key: unknown) => self.has(key),
    'bool ContainsKey(System.Object key)': (self, key: unknown) => self.has(key),
    'void Remove(System.Object key)': (self, key: unknown) => {
      self.delete(key);
    },
  },
}));
