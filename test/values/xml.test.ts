import { describe, expect, test } from '@jest/globals';
import { plainText } from '../../src/format/plainText.ts';
import { convert, toStringPS } from '../../src/values/convert.ts';
import { adaptedProperties, getProperty, properties, setProperty } from '../../src/values/members.ts';
import { findType } from '../../src/values/registry.ts';
import { XmlDocument } from '../../src/values/XmlDocument.ts';
import { indentedXml, outerXml } from '../../src/values/xml/xmlWriter.ts';
import { selectNodes } from '../../src/values/xml/xpath.ts';

const SAMPLE = '<?xml version="1.0"?><r a="1"><b>t</b><c x="y">u</c><d/><e><f/></e><!--cm--><![CDATA[zz]]>tail</r>';

const path = (document: XmlDocument, ...names: string[]): unknown =>
  names.reduce<unknown>((value, name) => getProperty(value, name), document);

describe('elements and attributes are properties', () => {
  test.each<[names: string[], text: string]>([
    [['r', 'a'], '1'],
    [['r', 'b'], 't'],
    [['r', 'c', 'x'], 'y'],
    [['r', 'c', '#text'], 'u'],
    [['r', 'd'], ''],
    [['r', '#comment'], 'cm'],
    [['r', '#cdata-section'], 'zz'],
    [['xml'], 'version="1.0"'],
  ])('%p', (names, text) => {
    expect(toStringPS(path(XmlDocument.parse(SAMPLE), ...names))).toBe(text);
  });

  test('texts can be set, elements with attributes cannot', () => {
    const document = XmlDocument.parse(SAMPLE);
    setProperty(getProperty(document, 'r'), 'b', 'new');
    setProperty(getProperty(document, 'r'), 'd', 'dd');
    expect(outerXml(document)).toContain('<b>new</b><c x="y">u</c><d>dd</d>');
    expect(() => setProperty(getProperty(document, 'r'), 'c', 'q')).toThrow(
      expect.objectContaining({ errorId: 'XmlNodeSetRestrictionsNodeWithAttributes' }),
    );
  });
});

describe('what tables show of a node (recorded)', () => {
  const root = getProperty(XmlDocument.parse('<r q="z"><i n="1">a</i><i n="2"/><k><l>1</l></k></r>'), 'r');
  const names = (value: unknown) => adaptedProperties(value).map((member) => member.name);

  test('attributes and child elements, not the .NET properties', () => {
    expect(names(root)).toEqual(['q', 'i', 'k']);
  });

  test('PSObject.Properties, Select-Object * and Format-List * have the .NET properties too', () => {
    expect(properties(root).map((member) => member.name)).toEqual(
      expect.arrayContaining(['q', 'OuterXml', 'ChildNodes']),
    );
  });

  test('a cell and -join show the name, a conversion to text shows the type', () => {
    expect(plainText(root)).toBe('r');
    expect(toStringPS(getProperty(root, 'i'))).toBe('i i');
    expect(toStringPS(root)).toBe('System.Xml.XmlElement');
  });
});

test('OuterXml writes empty elements with a blank', () => {
  expect(outerXml(XmlDocument.parse(SAMPLE))).toBe(SAMPLE.replace('<d/>', '<d />').replace('<f/>', '<f />'));
});

test('Save indents by two and leaves text alone (recorded)', () => {
  expect(indentedXml(XmlDocument.parse(SAMPLE), 'utf-16').split('\r\n')).toEqual(
    [
      '<?xml version="1.0" encoding="utf-16"?>',
      '<r a="1">',
      '  <b>t</b>',
      '  <c x="y">u</c>',
      '  <d />',
      '  <e><f /></e>',
      '  <!--cm--><![CDATA[zz]]>tail</r>',
    ].flatMap((line) => (line === '  <e><f /></e>' ? ['  <e>', '    <f />', '  </e>'] : [line])),
  );
});

const CONNECTORS =
  '<cs xmlns:p="urn:p"><c name="a" port="25"/><c name="b" port="587"><ip>1</ip><ip>2</ip></c><p:c name="n"/></cs>';

describe('XPath', () => {
  test.each<[path: string, names: string[]]>([
    ['/cs/c', ['a', 'b']],
    ['//c[@port=587]', ['b']],
    ['//c[1]', ['a']],
    ['/cs/c[last()]', ['b']],
    ["//c[contains(@name, 'a') or ip]", ['a', 'b']],
    ['//ip/..', ['b']],
    ['//c[count(ip) > 1]', ['b']],
    ["//c[not(@name='a')]", ['b']],
    ['//c[@port < 100]', ['a']],
    ['//c[position() mod 2 = 0]', ['b']],
    ["//ip[.='2']/parent::c", ['b']],
    ['//c[2]/preceding-sibling::c', ['a']],
    ["//*[starts-with(local-name(), 'c') and @name]", ['a', 'b', 'n']],
    ['/cs/c[1] | /cs/c[2]', ['a', 'b']],
    ['/cs/x:c', ['n']],
  ])('%s', (source, names) => {
    const found = selectNodes(XmlDocument.parse(CONNECTORS), source, new Map([['x', 'urn:p']]));
    expect(found.map((node) => getProperty(node, 'name'))).toEqual(names);
  });

  test('a prefix needs a namespace manager', () => {
    expect(() => selectNodes(XmlDocument.parse('<a/>'), '//q:b')).toThrow(
      expect.objectContaining({ typeName: 'System.Xml.XPath.XPathException' }),
    );
  });
});

test.each([
  ['<a></b>', "The 'a' start tag on line 1 position 2 does not match the end tag of 'b'. Line 1, position 6."],
  ['x', 'The specified node cannot be inserted as the valid child of this node'],
  ['<a>x&y</a>', "'<' is an unexpected token. The expected token is ';'. Line 1, position 7."],
  ['<a b=1/>', `'1' is an unexpected token. The expected token is '"' or '''. Line 1, position 6.`],
  ['<a b="1" b="2"/>', "'b' is a duplicate attribute name. Line 1, position 10."],
])('%s is refused as .NET does', (text, reason) => {
  expect(() => convert(text, findType('xml')!)).toThrow(
    expect.objectContaining({ errorId: 'InvalidCastToXmlDocument', message: expect.stringContaining(reason) }),
  );
});
