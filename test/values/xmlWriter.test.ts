import { expect, it } from '@jest/globals';
import { createPracticeSession } from '../../src/host/session.ts';

/** What .NET's own writers and nodes give; a failure shows the innermost exception. */
const ROWS: readonly (readonly [code: string, shows: string])[] = [
  [
    "$s=[IO.StringWriter]::new(); $w=[Xml.XmlTextWriter]::new($s); $w.Formatting='Indented'; $w.WriteStartDocument(); $w.WriteStartElement('a'); $w.WriteAttributeString('x','1 & \"2\"'); $w.WriteElementString('b','t<'); $w.WriteStartElement('c'); $w.WriteEndElement(); $w.WriteStartElement('d'); $w.WriteFullEndElement(); $w.WriteComment('hi'); $w.WriteStartElement('e'); $w.WriteString('m'); $w.WriteElementString('f',''); $w.WriteEndElement(); $w.WriteEndElement(); $w.WriteEndDocument(); $w.Close(); \"$s\"",
    '<?xml version="1.0" encoding="utf-16"?>\n<a x="1 &amp; &quot;2&quot;">\n  <b>t&lt;</b>\n  <c />\n  <d>\n  </d>\n  <!--hi-->\n  <e>m<f /></e>\n</a>',
  ],
  [
    "$s=[IO.StringWriter]::new(); $w=[Xml.XmlTextWriter]::new($s); $w.WriteStartElement('a'); $w.WriteCData('x<y'); $w.WriteRaw('<r/>'); $w.WriteProcessingInstruction('p','q'); $w.WriteEndElement(); $w.Flush(); \"$s\"",
    '<a><![CDATA[x<y]]><r/><?p q?></a>',
  ],
  [
    "$s=[IO.StringWriter]::new(); $w=[Xml.XmlTextWriter]::new($s); $w.Formatting='Indented'; $w.Indentation=4; $w.QuoteChar=\"'\"; $w.WriteStartElement('p','a','urn:x'); $w.WriteAttributeString('y','urn:y','1'); $w.WriteElementString('b','urn:x','v'); $w.WriteElementString('c','v'); $w.WriteEndElement(); \"$s\"",
    "<p:a d1p1:y='1' xmlns:d1p1='urn:y' xmlns:p='urn:x'>\n    <p:b>v</p:b>\n    <c>v</c>\n</p:a>",
  ],
  [
    "$s=[IO.StringWriter]::new(); $w=[Xml.XmlTextWriter]::new($s); $w.WriteStartElement('a'); $w.WriteAttributeString('xmlns','urn:z'); $w.WriteAttributeString('xmlns','q',$null,'urn:q'); $w.WriteStartElement('b','urn:z'); $w.WriteValue(5); $w.WriteEndElement(); $w.WriteEndElement(); \"$s\"",
    "!! ArgumentException: The 'xmlns' attribute is bound to the reserved namespace 'http://www.w3.org/2000/xmlns/'.",
  ],
  [
    "$s=[IO.StringWriter]::new(); $w=[Xml.XmlTextWriter]::new($s); $w.Formatting='Indented'; $x=[xml]'<a><b>1</b><c/></a>'; $x.Save($w); \"$s\"",
    '<?xml version="1.0" encoding="utf-16"?>\n<a>\n  <b>1</b>\n  <c />\n</a>',
  ],
  [
    '$s=[IO.StringWriter]::new(); $w=[Xml.XmlTextWriter]::new($s); $w.Formatting=\'Indented\'; $x=[xml]\'<a><b z="1">1</b><c/></a>\'; $x.WriteContentTo($w); $w.Flush(); "$s"',
    '<a>\n  <b z="1">1</b>\n  <c />\n</a>',
  ],
  [
    '$s=[IO.StringWriter]::new(); $w=[Xml.XmlTextWriter]::new($s); ([xml]\'<a><b z="1">1</b></a>\').a.b.WriteTo($w); "$s"',
    '<b z="1">1</b>',
  ],
  [
    "$b=[Text.StringBuilder]::new(); $w=[Xml.XmlWriter]::Create($b); $w.WriteStartElement('a'); $w.WriteElementString('b','1'); $w.WriteEndElement(); $w.Flush(); \"$b\"",
    '<?xml version="1.0" encoding="utf-16"?><a><b>1</b></a>',
  ],
  [
    "$b=[Text.StringBuilder]::new(); $o=[Xml.XmlWriterSettings]::new(); $o.Indent=$true; $o.OmitXmlDeclaration=$true; $o.IndentChars=\"`t\"; $w=[Xml.XmlWriter]::Create($b,$o); $w.WriteStartElement('a'); $w.WriteElementString('b','1'); $w.WriteStartElement('c'); $w.WriteEndElement(); $w.WriteEndElement(); $w.Close(); \"$b\"",
    '<a>\n\t<b>1</b>\n\t<c />\n</a>',
  ],
  [
    '$b=[Text.StringBuilder]::new(); $o=New-Object Xml.XmlWriterSettings -Property @{Indent=$true}; $w=[Xml.XmlWriter]::Create($b,$o); ([xml]\'<?xml version="1.0"?><a><b>1</b></a>\').Save($w); $w.Dispose(); "$b"',
    '<?xml version="1.0" encoding="utf-16"?>\n<a>\n  <b>1</b>\n</a>',
  ],
  [
    "$m=[IO.MemoryStream]::new(); $o=[Xml.XmlWriterSettings]::new(); $o.Encoding=[Text.UTF8Encoding]::new($false); $w=[Xml.XmlWriter]::Create($m,$o); $w.WriteStartDocument(); $w.WriteElementString('a','ü'); $w.WriteEndDocument(); $w.Close(); [Text.Encoding]::UTF8.GetString($m.ToArray())",
    '<?xml version="1.0" encoding="utf-8"?><a>ü</a>',
  ],
  [
    '$s=[IO.StringWriter]::new(); $w=[Xml.XmlTextWriter]::new($s); $w.WriteEndElement()',
    '!! InvalidOperationException: There was no XML start tag open.',
  ],
  [
    "$s=[IO.StringWriter]::new(); $w=[Xml.XmlTextWriter]::new($s); $w.WriteStartElement('a'); $w.WriteStartAttribute('k'); $w.WriteString('v'); $w.WriteEndAttribute(); $w.WriteState; $w.WriteEndDocument(); \"$s\"; $w.WriteState",
    '!! ArgumentException: Document does not have a root element.',
  ],
  [
    "$w=[Xml.XmlTextWriter]::new(\"$pwd/q.xml\",[Text.Encoding]::UTF8); $w.WriteStartDocument(); $w.WriteElementString('a','1'); $w.Close(); ([xml](Get-Content q.xml)).a",
    '1',
  ],
  [
    "$x=[xml]'<a xmlns:p=\"urn:p\" p:k=\"1\" k=\"2\"><p:b>t</p:b></a>'; $d=$x.DocumentElement; $d.GetAttribute('k','urn:p'); $d.HasAttribute('k','urn:q'); $d.SetAttribute('z','urn:p','3'); $d.SetAttribute('k','urn:p','9'); $d.OuterXml; $d.RemoveAttribute('k','urn:p'); $x.GetElementsByTagName('b','urn:p').Count; $d.OuterXml",
    '1 | False | 3 | 9 | <a xmlns:p="urn:p" p:k="9" k="2" p:z="3"><p:b>t</p:b></a> | 1 | <a xmlns:p="urn:p" k="2" p:z="3"><p:b>t</p:b></a>',
  ],
  [
    '$x=[xml]\'<a i="1" j="2" k="3"/>\'; $d=$x.DocumentElement; $d.RemoveAttributeAt(0).Name; $d.OuterXml; $d.RemoveAllAttributes(); $d.OuterXml',
    'i | <a j="2" k="3" /> | <a />',
  ],
  [
    "$x=[xml]'<a i=\"1\" j=\"2\"/>'; $n=$x.CreateAttribute('n'); $n.Value='x'; $null=$x.DocumentElement.Attributes.Prepend($n); $x.OuterXml; $m=$x.CreateAttribute('m'); $null=$x.DocumentElement.Attributes.InsertAfter($m,$n); $x.OuterXml; $null=$x.DocumentElement.Attributes.Remove($n); $x.OuterXml; $x.DocumentElement.Attributes.RemoveAll(); $x.OuterXml",
    '<a n="x" i="1" j="2" /> | <a n="x" m="" i="1" j="2" /> | <a m="" i="1" j="2" /> | <a />',
  ],
  [
    '$x=[xml]\'<?xml version="1.0" encoding="utf-8"?><a/>\'; $x.FirstChild.Version; $x.FirstChild.Encoding; $x.FirstChild.Standalone; $x.FirstChild.Encoding=\'utf-16\'; $x.OuterXml',
    '1.0 | utf-8 |  | <?xml version="1.0" encoding="utf-16"?><a />',
  ],
  [
    "$x=[xml]'<a><!--hey--><?p q r?>txt</a>'; $c=$x.a.ChildNodes[0]; $c=$x.DocumentElement.FirstChild; $c.Length; $c.AppendData('!'); $c.InsertData(0,'-'); $c.ReplaceData(1,3,'H'); $c.Data; $c.Substring(1,1); $x.DocumentElement.ChildNodes[1].Target; $x.DocumentElement.ChildNodes[1].Data; $x.DocumentElement.ChildNodes[2].Length",
    '3 | -H! | H | p | q r | 3',
  ],
  [
    "$x=New-Object xml; $x.Load([IO.StringReader]'<a>1</a>'); $x.a; $m=[IO.MemoryStream]::new(); $x.Save($m); $m.Position=0; $y=New-Object xml; $y.Load($m); $y.a",
    '1 | 1',
  ],
  [
    "$x=[xml]'<a/>'; $e=$x.CreateNode('element','b',''); $e.InnerText='1'; $null=$x.DocumentElement.AppendChild($e); $x.OuterXml",
    '<a><b>1</b></a>',
  ],
  [
    "$x=[xml]'<a xmlns:p=\"urn:p\"><b/></a>'; $x.DocumentElement.FirstChild.GetNamespaceOfPrefix('p'); $x.DocumentElement.FirstChild.GetPrefixOfNamespace('urn:p')",
    'urn:p | p',
  ],
  [
    "$n=[Xml.XmlNamespaceManager]::new([Xml.NameTable]::new()); $n.AddNamespace('p','urn:p'); $n.LookupPrefix('urn:p'); $n.RemoveNamespace('p','urn:p'); $n.HasNamespace('p')",
    'p | False',
  ],
  [
    '$x=[xml]\'<a/>\'; $s=[IO.StringWriter]::new(); $x.Save($s); "$s"',
    '<?xml version="1.0" encoding="utf-16"?>\n<a />',
  ],
];

const PRELUDE = `function t($s) {
  try { $r = & ([scriptblock]::Create($s)); ($r | % { "$_" }) -join ' | ' }
  catch { $e = $_.Exception; while ($e.InnerException) { $e = $e.InnerException }; "!! $($e.GetType().Name): $($e.Message)" }
}`;

it.each(ROWS)('%s', (code, shows) => {
  const session = createPracticeSession({ workingDirectory: '/practice', width: 400 });
  const { output } = session.run(`${PRELUDE}\nt '${code.replaceAll("'", "''")}'`);
  expect(output.replaceAll('\r', '').trimEnd()).toBe(shows.trimEnd());
});
