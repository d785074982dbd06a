import { argumentOutOfRange } from '../argumentErrors.ts';
import { lazyType, type TypeSpec } from '../PSType.ts';
import type { XmlComment, XmlInstruction } from './XmlNode.ts';

const NODE = 'System.Xml.XmlNode';

type Character = XmlComment;

function checked(self: Character, offset: number): number {
  if (offset < 0 || offset > self.value.length) throw argumentOutOfRange('index');
  return offset;
}

function replaced(self: Character, offset: number, count: number, text: string): void {
  const at = checked(self, offset);
  self.value = self.value.slice(0, at) + text + self.value.slice(at + count);
}

/** What text, CDATA and comments have: a text that is changed in parts. */
const characterData: Pick<TypeSpec<Character>, 'properties' | 'methods'> = {
  properties: {
    'string Data': {
      get: (self) => self.value,
      set: (self, text: string) => {
        self.value = text;
      },
    },
    'int Length': (self) => self.value.length,
  },
  methods: {
    'void AppendData(string strData)': (self, text: string) => replaced(self, self.value.length, 0, text),
    'void DeleteData(int offset, int count)': (self, offset: number, count: number) =>
      replaced(self, offset, count, ''),
    'void InsertData(int offset, string strData)': (self, offset: number, text: string) =>
      replaced(self, offset, 0, text),
    'void ReplaceData(int offset, int count, string strData)': replaced,
    'string Substring(int offset, int count)': (self, offset: number, count: number) =>
      self.value.slice(checked(self, offset), offset + count),
  },
};

const character = (name: string) =>
  lazyType<Character>(() => ({ ...characterData, name: `System.Xml.${name}`, base: NODE }));

/** `version="1.0"` and its kin in the text of a declaration; '' where it is not there. */
const pseudoAttribute = (name: string) => (self: XmlInstruction) =>
  new RegExp(`${name}=(?:"([^"]*)"|'([^']*)')`)
    .exec(self.value)
    ?.slice(1)
    .find((text) => text !== undefined) ?? '';

function setPseudoAttribute(self: XmlInstruction, name: string, text: string): void {
  const others = ['version', 'encoding', 'standalone'].map(
    (one) => [one, one === name ? text : pseudoAttribute(one)(self)] as const,
  );
  self.value = others.flatMap(([one, value]) => (value === '' ? [] : [`${one}="${value}"`])).join(' ');
}

const settable = (name: string) => ({
  get: pseudoAttribute(name),
  set: (self: XmlInstruction, text: string) => setPseudoAttribute(self, name, text ?? ''),
});

export const xmlCharacterTypes = {
  'system.xml.xmltext': character('XmlText'),
  'system.xml.xmlcdatasection': character('XmlCDataSection'),
  'system.xml.xmlcomment': character('XmlComment'),
  'system.xml.xmldeclaration': lazyType<XmlInstruction>(() => ({
    name: 'System.Xml.XmlDeclaration',
    base: NODE,
    properties: {
      'string Version': pseudoAttribute('version'),
      'string Encoding': settable('encoding'),
      'string Standalone': settable('standalone'),
    },
  })),
  'system.xml.xmlprocessinginstruction': lazyType<XmlInstruction>(() => ({
    name: 'System.Xml.XmlProcessingInstruction',
    base: NODE,
    properties: {
      'string Target': (self) => self.name,
      'string Data': {
        get: (self) => self.value,
        set: (self, text: string) => {
          self.value = text;
        },
      },
    },
  })),
};
