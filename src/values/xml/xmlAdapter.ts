import { ExceptionObject } from '../ExceptionObject.ts';
import type { Adapter } from '../PSType.ts';
import { XmlAttribute, XmlElement, type XmlNode, XmlText } from './XmlNode.ts';

/** What a node has inside: attributes, then children; an attribute its text. Proof: recorded. */
function inside(self: XmlNode): readonly XmlNode[] {
  if (self instanceof XmlAttribute) return self.value === '' ? [] : [new XmlText(self.value)];
  return self instanceof XmlElement ? [...self.attributes, ...self.children] : self.children;
}

/** The nodes that `$node.name` means, whatever the case. */
function named(self: XmlNode, name: string): XmlNode[] {
  const lower = name.toLowerCase();
  return inside(self).filter((node) => node.localName.toLowerCase() === lower);
}

/** A node that holds nothing but text is its text. */
function shown(node: XmlNode): unknown {
  if (!(node instanceof XmlElement)) return node.value;
  if (node.attributes.length > 0) return node;
  if (node.children.length === 0) return '';
  return isTextOnly(node) ? node.wholeText : node;
}

function isTextOnly(node: XmlNode): boolean {
  return node.children.length === 1 && node.children[0]!.kind === 'Text';
}

/** Proof: recorded. */
function refused(name: string, id: string, text: string): ExceptionObject {
  return new ExceptionObject('System.Management.Automation.SetValueException', `Cannot set "${name}" because ${text}`, {
    errorId: id,
  });
}

/** PowerShell's view of XML: child elements and attributes as properties. */
export const xmlAdapter: Adapter<XmlNode> = {
  get(self, name) {
    const nodes = named(self, name);
    if (nodes.length === 0) return undefined;
    return nodes.length === 1 ? shown(nodes[0]!) : nodes.map(shown);
  },
  set(self, name, value) {
    const nodes = named(self, name);
    if (nodes.length === 0) return false;
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw refused(name, 'XmlNodeSetShouldBeAString', 'only strings can be used as values to set XmlNode properties.');
    }
    if (nodes.length > 1) {
      throw refused(name, 'XmlNodeSetRestrictionsMoreThanOneNode', 'there is more than one node with that name.');
    }
    setText(self instanceof XmlAttribute ? self : nodes[0]!, name, String(value));
    return true;
  },
  names(self) {
    return [...new Set(inside(self).map((node) => node.localName))];
  },
};

function setText(node: XmlNode, name: string, text: string): void {
  if (!(node instanceof XmlElement)) {
    node.value = text;
    return;
  }
  if (node.attributes.length > 0) {
    throw refused(
      name,
      'XmlNodeSetRestrictionsNodeWithAttributes',
      'only strings can be used as values to set XmlNode properties.',
    );
  }
  if (node.children.length > 0 && !isTextOnly(node)) {
    throw refused(
      name,
      'XmlNodeSetRestrictionsNonTextNode',
      'only strings can be used as values to set XmlNode properties.',
    );
  }
  node.wholeText = text;
}
