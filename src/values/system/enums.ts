import { ERROR_CATEGORIES } from '../ErrorCategory.ts';
import { DAYS } from '../format/dateNames.ts';
import { URI_COMPONENTS } from '../net/uriParts.ts';
import type { PSType } from '../PSType.ts';
import { defineEnum, type EnumSpec } from './Enum.ts';
import { UNICODE_CATEGORIES } from './unicodeCategory.ts';

const AUTOMATION = 'System.Management.Automation';

/** Enums that scripts touch, with .NET's numbers. Source: .NET Framework and PowerShell reference. */
const specs = (): readonly EnumSpec[] => [
  { name: 'System.DayOfWeek', values: DAYS },
  { name: 'System.Globalization.UnicodeCategory', values: UNICODE_CATEGORIES.map(([name]) => name) },
  { name: 'System.DateTimeKind', values: ['Unspecified', 'Utc', 'Local'] },
  { name: 'System.StringSplitOptions', values: ['None', 'RemoveEmptyEntries'], flags: true },
  { name: 'System.MidpointRounding', values: ['ToEven', 'AwayFromZero'] },
  { name: 'System.UriPartial', values: ['Scheme', 'Authority', 'Path', 'Query'] },
  { name: 'System.UriComponents', values: URI_COMPONENTS, flags: true },
  { name: 'System.UriFormat', values: { UriEscaped: 1, Unescaped: 2, SafeUnescaped: 3 } },
  { name: 'System.UriHostNameType', values: ['Unknown', 'Basic', 'Dns', 'IPv4', 'IPv6'] },
  { name: 'System.Xml.Formatting', values: ['None', 'Indented'] },
  {
    name: 'System.Xml.WriteState',
    values: ['Start', 'Prolog', 'Element', 'Attribute', 'Content', 'Closed', 'Error'],
  },
  { name: 'System.UriKind', values: ['RelativeOrAbsolute', 'Absolute', 'Relative'] },
  { name: 'System.Environment+SpecialFolderOption', values: { None: 0, DoNotVerify: 16384, Create: 32768 } },
  { name: 'System.EnvironmentVariableTarget', values: ['Process', 'User', 'Machine'] },
  {
    name: 'System.TypeCode',
    values: {
      Empty: 0,
      Object: 1,
      DBNull: 2,
      Boolean: 3,
      Char: 4,
      SByte: 5,
      Byte: 6,
      Int16: 7,
      UInt16: 8,
      Int32: 9,
      UInt32: 10,
      Int64: 11,
      UInt64: 12,
      Single: 13,
      Double: 14,
      Decimal: 15,
      DateTime: 16,
      String: 18,
    },
  },
  {
    name: 'System.ConsoleColor',
    values: [
      'Black',
      'DarkBlue',
      'DarkGreen',
      'DarkCyan',
      'DarkRed',
      'DarkMagenta',
      'DarkYellow',
      'Gray',
      'DarkGray',
      'Blue',
      'Green',
      'Cyan',
      'Red',
      'Magenta',
      'Yellow',
      'White',
    ],
  },
  { name: 'System.PlatformID', values: ['Win32S', 'Win32Windows', 'Win32NT', 'WinCE', 'Unix', 'Xbox', 'MacOSX'] },
  {
    name: 'System.Environment+SpecialFolder',
    values: {
      Desktop: 0,
      Programs: 2,
      MyDocuments: 5,
      Personal: 5,
      Favorites: 6,
      Startup: 7,
      Recent: 8,
      SendTo: 9,
      StartMenu: 11,
      MyMusic: 13,
      MyVideos: 14,
      DesktopDirectory: 16,
      ApplicationData: 26,
      LocalApplicationData: 28,
      InternetCache: 32,
      Cookies: 33,
      History: 34,
      CommonApplicationData: 35,
      Windows: 36,
      System: 37,
      ProgramFiles: 38,
      MyPictures: 39,
      UserProfile: 40,
      ProgramFilesX86: 42,
      CommonProgramFiles: 43,
    },
  },
  {
    name: 'System.Globalization.NumberStyles',
    flags: true,
    values: {
      None: 0,
      AllowLeadingWhite: 1,
      AllowTrailingWhite: 2,
      AllowLeadingSign: 4,
      Integer: 7,
      AllowTrailingSign: 8,
      AllowParentheses: 16,
      AllowDecimalPoint: 32,
      AllowThousands: 64,
      Number: 111,
      AllowExponent: 128,
      Float: 167,
      AllowCurrencySymbol: 256,
      Currency: 383,
      Any: 511,
      AllowHexSpecifier: 512,
      HexNumber: 515,
    },
  },
  {
    name: 'System.Globalization.DateTimeStyles',
    flags: true,
    values: {
      None: 0,
      AllowLeadingWhite: 1,
      AllowTrailingWhite: 2,
      AllowInnerWhite: 4,
      AllowWhiteSpaces: 7,
      NoCurrentDateDefault: 8,
      AdjustToUniversal: 16,
      AssumeLocal: 32,
      AssumeUniversal: 64,
      RoundtripKind: 128,
    },
  },
  {
    name: 'System.IO.FileAttributes',
    flags: true,
    values: {
      ReadOnly: 1,
      Hidden: 2,
      System: 4,
      Directory: 16,
      Archive: 32,
      Device: 64,
      Normal: 128,
      Temporary: 256,
      SparseFile: 512,
      ReparsePoint: 1024,
      Compressed: 2048,
      Offline: 4096,
      NotContentIndexed: 8192,
      Encrypted: 16384,
    },
  },
  { name: 'System.IO.FileMode', values: { CreateNew: 1, Create: 2, Open: 3, OpenOrCreate: 4, Truncate: 5, Append: 6 } },
  { name: 'System.IO.FileAccess', flags: true, values: { Read: 1, Write: 2, ReadWrite: 3 } },
  {
    name: 'System.IO.FileShare',
    flags: true,
    values: { None: 0, Read: 1, Write: 2, ReadWrite: 3, Delete: 4, Inheritable: 16 },
  },
  { name: 'System.IO.SearchOption', values: ['TopDirectoryOnly', 'AllDirectories'] },
  {
    name: `${AUTOMATION}.WildcardOptions`,
    values: { None: 0, Compiled: 1, IgnoreCase: 2, CultureInvariant: 4 },
    flags: true,
  },
  { name: 'System.IO.SeekOrigin', values: ['Begin', 'Current', 'End'] },
  {
    name: 'System.Net.Sockets.AddressFamily',
    values: { Unknown: -1, Unspecified: 0, Unix: 1, InterNetwork: 2, InterNetworkV6: 23 },
  },
  {
    name: 'System.Net.SecurityProtocolType',
    flags: true,
    values: { SystemDefault: 0, Ssl3: 48, Tls: 192, Tls11: 768, Tls12: 3072, Tls13: 12288 },
  },
  { name: 'System.Text.NormalizationForm', values: { FormC: 1, FormD: 2, FormKC: 5, FormKD: 6 } },
  { name: 'System.Base64FormattingOptions', flags: true, values: ['None', 'InsertLineBreaks'] },
  {
    name: 'System.Xml.XmlNodeType',
    values: [
      'None',
      'Element',
      'Attribute',
      'Text',
      'CDATA',
      'EntityReference',
      'Entity',
      'ProcessingInstruction',
      'Comment',
      'Document',
      'DocumentType',
      'DocumentFragment',
      'Notation',
      'Whitespace',
      'SignificantWhitespace',
      'EndElement',
      'EndEntity',
      'XmlDeclaration',
    ],
  },
  { name: `${AUTOMATION}.ErrorCategory`, values: ERROR_CATEGORIES },
  {
    name: `${AUTOMATION}.ActionPreference`,
    values: ['SilentlyContinue', 'Stop', 'Continue', 'Inquire', 'Ignore', 'Suspend'],
  },
  { name: `${AUTOMATION}.ConfirmImpact`, values: ['None', 'Low', 'Medium', 'High'] },
  {
    name: `${AUTOMATION}.WhereOperatorSelectionMode`,
    values: ['Default', 'First', 'Last', 'SkipUntil', 'Until', 'Split'],
  },
  {
    name: `${AUTOMATION}.CommandTypes`,
    flags: true,
    values: {
      Alias: 1,
      Function: 2,
      Filter: 4,
      Cmdlet: 8,
      ExternalScript: 16,
      Application: 32,
      Script: 64,
      Workflow: 128,
      Configuration: 256,
      All: 511,
    },
  },
  {
    name: `${AUTOMATION}.PSMemberTypes`,
    flags: true,
    wholeNames: true,
    values: {
      AliasProperty: 1,
      CodeProperty: 2,
      Property: 4,
      NoteProperty: 8,
      ScriptProperty: 16,
      Properties: 31,
      PropertySet: 32,
      Method: 64,
      CodeMethod: 128,
      ScriptMethod: 256,
      Methods: 448,
      ParameterizedProperty: 512,
      MemberSet: 1024,
      Event: 2048,
      Dynamic: 4096,
      All: 8191,
    },
  },
  {
    name: `${AUTOMATION}.ScopedItemOptions`,
    flags: true,
    values: { None: 0, ReadOnly: 1, Constant: 2, Private: 4, AllScope: 8, Unspecified: 16 },
  },
  {
    name: `${AUTOMATION}.PSLanguageMode`,
    values: ['FullLanguage', 'RestrictedLanguage', 'NoLanguage', 'ConstrainedLanguage'],
  },
  { name: `${AUTOMATION}.SplitOptions`, flags: true, values: splitOptions() },
  {
    name: 'Microsoft.PowerShell.ExecutionPolicy',
    values: ['Unrestricted', 'RemoteSigned', 'AllSigned', 'Restricted', 'Bypass', 'Undefined'],
  },
];

function splitOptions(): Record<string, number> {
  return {
    SimpleMatch: 1,
    RegexMatch: 2,
    CultureInvariant: 4,
    IgnorePatternWhitespace: 8,
    Multiline: 16,
    Singleline: 32,
    IgnoreCase: 64,
    ExplicitCapture: 128,
  };
}

let known: Map<string, EnumSpec> | null = null;

/** The enum of a full name in lower case; null when there is none here. */
export function enumNamed(lowerName: string): PSType | null {
  const spec = table().get(lowerName);
  return spec === undefined ? null : defineEnum(spec);
}

/** Full names in lower case. */
export const enumNames = (): Iterable<string> => table().keys();

function table(): Map<string, EnumSpec> {
  known ??= new Map(specs().map((spec) => [spec.name.toLowerCase(), spec]));
  return known;
}
