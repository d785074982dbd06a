import { ExceptionObject } from './ExceptionObject.ts';
import { parseXml } from './xml/parseXml.ts';
import { XmlElement, XmlNode } from './xml/XmlNode.ts';

/** System.Xml.XmlDocument. */
export class XmlDocument extends XmlNode {
  readonly kind = 'Document';
  readonly name = '#document';
  preserveWhitespace = false;

  /** Throws XmlException for a text that is not well formed. */
  static parse(text: string): XmlDocument {
    const document = new XmlDocument();
    parseXml(text, document, { keepsBlanks: false, isFragment: true });
    return document;
  }

  load(text: string): void {
    this.removeAll();
    parseXml(text, this, { keepsBlanks: this.preserveWhitespace, isFragment: false });
  }

  get root(): XmlElement | null {
    return this.children.find((child) => child instanceof XmlElement) ?? null;
  }

  override insert(child: XmlNode, at: number): XmlNode {
    if (child instanceof XmlElement && this.root !== null && this.root !== child) {
      throw new ExceptionObject(
        'System.InvalidOperationException',
        "This document already has a 'DocumentElement' node.",
      );
    }
    return super.insert(child, at);
  }

  clone(deep: boolean): XmlDocument {
    const copy = new XmlDocument();
    copy.preserveWhitespace = this.preserveWhitespace;
    this.cloneChildren(copy, deep);
    return copy;
  }
}
