import { expect, it } from '@jest/globals';
import { createPracticeSession } from '../../src/host/session.ts';

/** What .NET's own writers write; a failure shows the innermost exception. */
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
