import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType } from '../PSType.ts';

/** System.Xml.XmlNamespaceManager: prefixes for XPath. */
export class XmlNamespaceManager extends NetObject {
  readonly prefixes = new Map<string, string>();

  get psType(): PSType {
    return xmlNamespaceManagerType();
  }
}

export const xmlNamespaceManagerType = lazyType<XmlNamespaceManager>(() => ({
  name: 'System.Xml.XmlNamespaceManager',
  constructors: { '(System.Object nameTable)': () => new XmlNamespaceManager() },
  properties: { 'string DefaultNamespace': (self) => self.prefixes.get('') ?? '' },
  methods: {
    'void AddNamespace(string prefix, string uri)': (self, prefix: string, uri: string) => {
      self.prefixes.set(prefix, uri);
    },
    'string LookupNamespace(string prefix)': (self, prefix: string) => self.prefixes.get(prefix) ?? null,
    'string LookupPrefix(string uri)': (self, uri: string) =>
      [...self.prefixes].find(([, one]) => one === uri)?.[0] ?? null,
    'void RemoveNamespace(string prefix, string uri)': (self, prefix: string, uri: string) => {
      if (self.prefixes.get(prefix) === uri) self.prefixes.delete(prefix);
    },
    'bool HasNamespace(string prefix)': (self, prefix: string) => self.prefixes.has(prefix),
  },
}));

/** System.Xml.NameTable, which only saves memory in .NET. */
class NameTable extends NetObject {
  get psType(): PSType {
    return nameTableType();
  }
}

export const nameTableType = lazyType<NameTable>(() => ({
  name: 'System.Xml.NameTable',
  constructors: { '()': () => new NameTable() },
}));
