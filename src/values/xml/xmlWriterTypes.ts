import type { EnumValue } from '../EnumValue.ts';
import type { MemoryStream } from '../io/MemoryStream.ts';
import { StreamWriter } from '../io/StreamWriter.ts';
import { NetObject } from '../NetObject.ts';
import { lazyType, type PSType, type TypeSpec } from '../PSType.ts';
import { enumOf } from '../system/Enum.ts';
import { type Encoding, encodings } from '../text/Encoding.ts';
import type { StringBuilder } from '../text/StringBuilder.ts';
import { toStringPS } from '../toStringPS.ts';
import { knownType } from '../typeLookup.ts';
import type { XmlNode } from './XmlNode.ts';
import { type XmlLayout, XmlTextWriter } from './XmlTextWriter.ts';

const WRITER = 'System.Xml.XmlWriter';

/** System.Xml.XmlWriterSettings. */
class XmlWriterSettings extends NetObject {
  indent = false;
  indentChars = '  ';
  newLineChars = '\r\n';
  omitXmlDeclaration = false;
  closeOutput = false;
  encoding: Encoding = encodings.utf8();

  get psType(): PSType {
    return xmlWriterSettingsType();
  }
}

/** A property that is kept as it is. */
const kept = <K extends keyof XmlWriterSettings>(key: K) => ({
  get: (self: XmlWriterSettings) => self[key],
  set: (self: XmlWriterSettings, value: XmlWriterSettings[K]) => {
    self[key] = value;
  },
});

export const xmlWriterSettingsType = lazyType<XmlWriterSettings>(() => ({
  name: 'System.Xml.XmlWriterSettings',
  constructors: { '()': () => new XmlWriterSettings() },
  properties: {
    'bool Indent': kept('indent'),
    'string IndentChars': kept('indentChars'),
    'string NewLineChars': kept('newLineChars'),
    'bool OmitXmlDeclaration': kept('omitXmlDeclaration'),
    'bool CloseOutput': kept('closeOutput'),
    'System.Text.Encoding Encoding': kept('encoding'),
  },
}));

const attribute: NonNullable<TypeSpec<XmlTextWriter>['methods']> = {
  'void WriteAttributeString(string localName, string value)': (self, local: string, value: string) =>
    self.attribute(null, local, null, value ?? ''),
  'void WriteAttributeString(string localName, string ns, string value)': (
    self,
    local: string,
    uri: string,
    value: string,
  ) => self.attribute(null, local, uri, value ?? ''),
  'void WriteAttributeString(string prefix, string localName, string ns, string value)': (
    self,
    prefix: string,
    local: string,
    uri: string,
    value: string,
  ) => self.attribute(prefix, local, uri, value ?? ''),
  'void WriteStartAttribute(string localName)': (self, local: string) => self.startAttribute(null, local, null),
  'void WriteStartAttribute(string localName, string ns)': (self, local: string, uri: string) =>
    self.startAttribute(null, local, uri),
  'void WriteStartAttribute(string prefix, string localName, string ns)': (
    self,
    prefix: string,
    local: string,
    uri: string,
  ) => self.startAttribute(prefix, local, uri),
  'void WriteEndAttribute()': (self) => self.endAttribute(),
};

function wholeElement(
  self: XmlTextWriter,
  prefix: string | null,
  local: string,
  uri: string | null,
  value: string,
): void {
  self.startElement(prefix, local, uri);
  if (value !== null && value !== '') self.string(value);
  self.endElement();
}

const element: NonNullable<TypeSpec<XmlTextWriter>['methods']> = {
  'void WriteStartElement(string localName)': (self, local: string) => self.startElement(null, local, null),
  'void WriteStartElement(string localName, string ns)': (self, local: string, uri: string) =>
    self.startElement(null, local, uri),
  'void WriteStartElement(string prefix, string localName, string ns)': (
    self,
    prefix: string,
    local: string,
    uri: string,
  ) => self.startElement(prefix, local, uri),
  'void WriteEndElement()': (self) => self.endElement(),
  'void WriteFullEndElement()': (self) => self.endElement(true),
  'void WriteElementString(string localName, string value)': (self, local: string, value: string) =>
    wholeElement(self, null, local, null, value),
  'void WriteElementString(string localName, string ns, string value)': (
    self,
    local: string,
    uri: string,
    value: string,
  ) => wholeElement(self, null, local, uri, value),
  'void WriteElementString(string prefix, string localName, string ns, string value)': wholeElement,
};

/** System.Xml.XmlWriter; Create chooses what it writes to. */
export const xmlWriterType = lazyType<XmlTextWriter>(() => ({
  name: WRITER,
  isAbstract: true,
  interfaces: ['System.IDisposable'],
  properties: {
    'System.Xml.WriteState WriteState': (self) => enumOf(knownType('System.Xml.WriteState'), self.state),
  },
  methods: {
    ...element,
    ...attribute,
    'void WriteStartDocument()': (self) => self.startDocument(),
    'void WriteStartDocument(bool standalone)': (self, standalone: boolean) => self.startDocument(standalone),
    'void WriteEndDocument()': (self) => self.endDocument(),
    'void WriteString(string text)': (self, text: string) => self.string(text ?? ''),
    'void WriteValue(System.Object value)': (self, value: unknown) => self.string(xmlText(value)),
    'void WriteCData(string text)': (self, text: string) => self.raw(`<![CDATA[${text ?? ''}]]>`),
    'void WriteRaw(string data)': (self, text: string) => self.raw(text),
    'void WriteWhitespace(string ws)': (self, text: string) => self.raw(text),
    'void WriteComment(string text)': (self, text: string) => self.comment(text ?? ''),
    'void WriteProcessingInstruction(string name, string text)': (self, name: string, text: string) =>
      self.instruction(name, text ?? ''),
    'void Flush()': (self) => self.flush(),
    'void Close()': (self) => self.close(),
    'void Dispose()': (self) => self.close(),
  },
  staticMethods: createMethods(),
}));

/** Booleans in lower case, as XML has them. */
const xmlText = (value: unknown): string => (typeof value === 'boolean' ? String(value) : toStringPS(value));

type Make = (target: never, settings?: XmlWriterSettings) => XmlTextWriter;

function createMethods(): Record<string, Make> {
  const targets: readonly (readonly [string, (target: never, settings: XmlWriterSettings) => StreamWriter])[] = [
    ['string outputFileName', (path: string, { encoding }) => StreamWriter.open(path, false, encoding)],
    ['System.IO.Stream output', (stream: MemoryStream, { encoding }) => new StreamWriter(stream, encoding)],
    ['System.Text.StringBuilder output', (builder: StringBuilder) => textWriter(builder)],
    ['System.IO.TextWriter output', (writer: StreamWriter) => writer],
  ];
  return Object.fromEntries(
    targets.flatMap(([parameter, open]) => {
      const make: Make = (target, settings = new XmlWriterSettings()) =>
        new XmlTextWriter(open(target, settings), layoutOf(settings));
      return [
        [`${WRITER} Create(${parameter})`, make],
        [`${WRITER} Create(${parameter}, System.Xml.XmlWriterSettings settings)`, make],
      ] as const;
    }),
  );
}

const textWriter = (builder: StringBuilder): StreamWriter => new StreamWriter(null, encodings.unicode(), builder);

const layoutOf = (settings: XmlWriterSettings): XmlLayout => ({
  indented: settings.indent,
  indentText: settings.indentChars,
  newLine: settings.newLineChars,
  quote: '"',
  declares: !settings.omitXmlDeclaration,
  className: WRITER,
});

const plainLayout = (): XmlLayout => ({
  indented: false,
  indentText: '  ',
  newLine: '\r\n',
  quote: '"',
  declares: false,
  className: 'System.Xml.XmlTextWriter',
});

function overFile(path: string, encoding: Encoding | null): XmlTextWriter {
  const writer = new XmlTextWriter(StreamWriter.open(path, false, encoding ?? encodings.utf8NoBom()), plainLayout());
  writer.namesEncoding = encoding !== null;
  return writer;
}

function overStream(stream: MemoryStream, encoding: Encoding | null): XmlTextWriter {
  const writer = new XmlTextWriter(new StreamWriter(stream, encoding ?? encodings.utf8NoBom()), plainLayout());
  writer.namesEncoding = encoding !== null;
  return writer;
}

const over = (writer: StreamWriter): XmlTextWriter => new XmlTextWriter(writer, plainLayout());

export const xmlTextWriterType = lazyType<XmlTextWriter>(() => ({
  name: 'System.Xml.XmlTextWriter',
  base: WRITER,
  constructors: {
    '(System.IO.TextWriter w)': over,
    '(string filename, System.Text.Encoding encoding)': overFile,
    '(System.IO.Stream w, System.Text.Encoding encoding)': overStream,
  },
  properties: {
    'System.Xml.Formatting Formatting': {
      get: (self) => enumOf(knownType('System.Xml.Formatting'), self.layout.indented ? 1 : 0),
      set: (self, value: EnumValue) => {
        self.layout.indented = Number(value.value) === 1;
      },
    },
    'int Indentation': {
      get: (self) => self.layout.indentText.length,
      set: (self, count: number) => {
        self.layout.indentText = (self.layout.indentText[0] ?? ' ').repeat(count);
      },
    },
    'char IndentChar': {
      get: (self) => self.layout.indentText[0] ?? ' ',
      set: (self, unit: string) => {
        self.layout.indentText = unit.repeat(self.layout.indentText.length);
      },
    },
    'char QuoteChar': {
      get: (self) => self.layout.quote,
      set: (self, unit: string) => {
        self.layout.quote = unit;
      },
    },
  },
}));

/** A writer of text as a writer of XML. */
export function textWriterOver(writer: StreamWriter, indented: boolean): XmlTextWriter {
  return new XmlTextWriter(writer, { ...plainLayout(), indented });
}

/** `$document.Save($writer)`: a declaration comes first where nothing is written yet. */
export function saveTo(document: XmlNode, writer: XmlTextWriter): void {
  const [first, ...rest] = document.children;
  if (first === undefined) return;
  const isDeclaration = first.kind === 'XmlDeclaration';
  if (writer.isAtStart && (writer.layout.declares || writer.layout.className !== WRITER)) writer.startDocument();
  for (const node of isDeclaration ? rest : document.children) writer.node(node);
  writer.flush();
}
