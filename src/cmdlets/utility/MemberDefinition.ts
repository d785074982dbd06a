import { plainText } from '../../format/plainText.ts';
import { type Member, type MemberKind, ScriptMethod, ScriptProperty } from '../../values/Member.ts';
import { AliasProperty, MethodGroup, NetProperty, PropertySet } from '../../values/NetMember.ts';
import { NetObject } from '../../values/NetObject.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { PSMember } from '../../values/PSMember.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';
import { shortTypeName } from '../../values/shortTypeName.ts';
import { typeNames } from '../../values/typeNames.ts';
import { typeOf } from '../../values/typeOf.ts';
import { memberTypeValue } from './memberTypes.ts';

/** A row of Get-Member. */
export class MemberDefinition extends NetObject {
  readonly typeName: string;
  readonly name: string;
  readonly memberType: MemberKind;
  readonly definition: string;

  constructor(typeName: string, name: string, memberType: MemberKind, definition: string) {
    super();
    this.typeName = typeName;
    this.name = name;
    this.memberType = memberType;
    this.definition = definition;
  }

  get psType(): PSType {
    return type();
  }

  override toString(): string {
    return this.definition;
  }
}

const type = lazyType<MemberDefinition>(() => ({
  name: 'Microsoft.PowerShell.Commands.MemberDefinition',
  properties: {
    'string TypeName': (self) => self.typeName,
    'string Name': (self) => self.name,
    'System.Management.Automation.PSMemberTypes MemberType': (self) => memberTypeValue(self.memberType),
    'string Definition': (self) => self.definition,
  },
}));

/** How Get-Member describes a static member of a type. Of what is no method only constants say that they are static. Proof: recorded. */
export function staticDefinitionOf(member: Member, { fullName }: PSType): string {
  if (member instanceof MethodGroup) return member.overloads.map(({ text }) => `static ${text}`).join(', ');
  const isComputed = COMPUTED[fullName]?.includes(member.name) ?? COMPUTED_ONLY.has(fullName);
  return isComputed ? definitionOf(member) : `static ${definitionOf(member)}`;
}

/** Static properties that are no constants. */
const COMPUTED: Readonly<Record<string, readonly string[]>> = { 'System.DateTime': ['Now', 'Today', 'UtcNow'] };

/** Types that have no static constants. */
const COMPUTED_ONLY: ReadonlySet<string> = new Set([
  'System.Environment',
  'System.Console',
  'System.Globalization.CultureInfo',
  'System.Text.Encoding',
  'System.TimeZoneInfo',
  'System.StringComparer',
  'System.DateTimeOffset',
  'System.Net.ServicePointManager',
]);

/** How Get-Member describes a member. */
export function definitionOf(of: PSMember | Member): string {
  const member = of instanceof PSMember ? of.member : of;
  if (member instanceof MethodGroup) return member.overloads.map((overload) => overload.text).join(', ');
  if (member instanceof NetProperty) return member.definition;
  if (member instanceof AliasProperty) return `${member.name} = ${member.referenced}`;
  if (member instanceof ScriptMethod) return `System.Object ${member.name}();`;
  if (member instanceof PropertySet) return `${member.name} {${member.names.join(', ')}}`;
  if (member instanceof ScriptProperty) return scriptProperty(member);
  if (member.kind === 'NoteProperty' && of instanceof PSMember) return note(of);
  if (member.kind === 'Property' && of instanceof PSMember) return adapted(of);
  return computed(member);
}

function scriptProperty({ name, getter, setter }: ScriptProperty): string {
  const get = getter === null ? '' : `get=${getter.toString()};`;
  const set = setter === null ? '' : `set=${setter.toString()};`;
  return `System.Object ${name} {${get}${set}}`;
}

/** What Windows PowerShell's own script properties of a type say. Proof: documented by the type data of 5.1. */
const SCRIPTS: Readonly<Record<string, string>> = {
  DateTime: `if ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq  "Date")
          {
          "{0}" -f $this.ToLongDateString()
          }
          elseif ((& { Set-StrictMode -Version 1; $this.DisplayHint }) -ieq "Time")
          {
          "{0}" -f  $this.ToLongTimeString()
          }
          else
          {
          "{0} {1}" -f $this.ToLongDateString(), $this.ToLongTimeString()
          }`,
  BaseName:
    'if ($this.Extension.Length -gt 0){$this.Name.Remove($this.Name.Length - $this.Extension.Length)}else{$this.Name}',
  VersionInfo: '[System.Diagnostics.FileVersionInfo]::GetVersionInfo($this.FullName)',
};

function computed({ name, kind }: Member): string {
  if (kind === 'CodeProperty') return `System.String ${name}{get=${name};}`;
  const script = SCRIPTS[name];
  return script === undefined ? `System.Object ${name} {get;}` : `System.Object ${name} {get=${script};}`;
}

function note(member: PSMember): string {
  const { name, value } = member;
  return `${typeText(value)} ${name}=${value === null || value === undefined ? 'null' : plainText(value)}`;
}

/** What an adapter (XML) makes of a node: a text can be set. Proof: recorded. */
function adapted({ name, value }: PSMember): string {
  if (value === null || typeof value === 'string') return `string ${name} {get;set;}`;
  return `${Array.isArray(value) ? 'System.Object[]' : typeOf(value)!.fullName} ${name} {get;}`;
}

function typeText(value: unknown): string {
  if (value === null || value === undefined) return 'object';
  if (value instanceof PSCustomObject) return typeNames(value)[0] ?? 'object';
  return shortTypeName(typeOf(value) as PSType);
}
