import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';
import type { XmlNode } from '../../values/xml/XmlNode.ts';
import { innerXml } from '../../values/xml/xmlWriter.ts';

/** Path of XML that comes from the pipeline. */
const STREAM = 'InputStream';

/** What Select-Xml found: one node. */
export class SelectXmlInfo extends NetObject {
  node: XmlNode;
  path: string;
  pattern: string;

  /** `path`: null for XML that comes from the pipeline. */
  constructor(node: XmlNode, path: string | null, pattern: string) {
    super();
    this.node = node;
    this.path = path ?? STREAM;
    this.pattern = pattern;
  }

  get psType(): PSType {
    return selectXmlInfoType();
  }

  override toString(): string {
    const text = (this.node.value ?? innerXml(this.node)).trim();
    return this.path === STREAM ? text : `${text}:${this.path}`;
  }
}

const selectXmlInfoType = lazyType<SelectXmlInfo>(() => ({
  name: 'Microsoft.PowerShell.Commands.SelectXmlInfo',
  format: (self) => self.toString(),
  properties: {
    'System.Xml.XmlNode Node': (self) => self.node,
    'string Path': (self) => self.path,
    'string Pattern': (self) => self.pattern,
  },
  methods: { 'string ToString()': (self) => self.toString() },
}));
