import { XmlElement, XmlInstruction, type XmlNode } from './XmlNode.ts';

const TEXT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (c) => TEXT[c]!);
}

export function escapeAttribute(text: string): string {
  return text.replace(
    /[&<>"\t\n\r]/g,
    (c) => TEXT[c] ?? (c === '"' ? '&quot;' : `&#x${c.charCodeAt(0).toString(16).toUpperCase()};`),
  );
}

/** OuterXml: the node as text, nothing added. */
export function outerXml(node: XmlNode): string {
  return node instanceof XmlElement ? element(node) : simple(node);
}

export function innerXml(node: XmlNode): string {
  return node.children.map(outerXml).join('');
}

function element(node: XmlElement): string {
  const head = `<${node.name}${attributesText(node)}`;
  return node.isShort ? `${head} />` : `${head}>${innerXml(node)}</${node.name}>`;
}

/** A namespace that is in use but declared nowhere is declared where it begins. */
function attributesText(node: XmlElement): string {
  const written = node.attributes.map((one) => ` ${one.name}="${escapeAttribute(one.value)}"`).join('');
  const inherited = node.parent?.lookupNamespace(node.prefix) ?? (node.prefix === '' ? '' : null);
  const name = node.prefix === '' ? 'xmlns' : `xmlns:${node.prefix}`;
  const isDeclared = node.attribute(name) !== null || inherited === node.namespaceURI;
  return isDeclared ? written : `${written} ${name}="${escapeAttribute(node.namespaceURI)}"`;
}

function simple(node: XmlNode): string {
  const text = node.value ?? '';
  switch (node.kind) {
    case 'Text':
      return escapeText(text);
    case 'CDATA':
      return `<![CDATA[${text}]]>`;
    case 'Comment':
      return `<!--${text}-->`;
    case 'Attribute':
      return `${node.name}="${escapeAttribute(text)}"`;
    case 'Document':
      return innerXml(node);
    default:
      return `<?${node.name} ${text}?>`;
  }
}

/** As Save writes it: two blanks for each level, elements that hold text in one line. */
export function indentedXml(document: XmlNode, encoding: string | null): string {
  const lines = document.children.map((child) => {
    if (child instanceof XmlInstruction && child.kind === 'XmlDeclaration' && encoding !== null)
      return declaration(child, encoding);
    return indented(child, '');
  });
  return lines.join('\r\n');
}

function declaration(node: XmlInstruction, encoding: string): string {
  const text = node.value.replace(/\s+encoding=(?:"[^"]*"|'[^']*')/, '');
  return `<?xml ${text.replace(/^(version="[^"]*")/, `$1 encoding="${encoding}"`)}?>`;
}

function indented(node: XmlNode, indent: string): string {
  if (!(node instanceof XmlElement) || node.children.length === 0 || isMixed(node)) return indent + mixed(node, indent);
  const inside = node.children.map((child) => indented(child, `${indent}  `)).join('\r\n');
  return `${indent}<${node.name}${attributesText(node)}>\r\n${inside}\r\n${indent}</${node.name}>`;
}

function isMixed(node: XmlElement): boolean {
  const first = node.children[0]!.kind;
  return first === 'Text' || first === 'CDATA' || node.children.some(({ kind }) => kind === 'Text');
}

/** From the first text on nothing may be added; what stands before it is still laid out. */
function mixed(node: XmlNode, indent: string): string {
  if (!(node instanceof XmlElement)) return outerXml(node);
  const textAt = node.children.findIndex(({ kind }) => kind === 'Text' || kind === 'CDATA');
  if (textAt <= 0) return outerXml(node);
  const before = node.children.slice(0, textAt).map((child) => `\r\n${indented(child, `${indent}  `)}`);
  const after = node.children.slice(textAt).map(outerXml);
  return `<${node.name}${attributesText(node)}>${before.join('')}${after.join('')}</${node.name}>`;
}
