import { cmdlet, notNullOrEmpty } from '../../runtime/cmdlet.ts';
import { Hashtable } from '../../values/Hashtable.ts';
import { type Member, ScriptMethod, ScriptProperty } from '../../values/Member.ts';
import { AliasProperty } from '../../values/NetMember.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { type UpdatedType, updatedTypes } from './updatedTypes.ts';

/** Only what Update-TypeData added in this session is listed; the types' built-in extensions are not. */
export default cmdlet({
  name: 'Get-TypeData',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.GetTypeDataCommand',
  synopsis: 'Gets what Update-TypeData added to types in this session.',
  proof: 'recorded',
  parameters: {
    TypeName: { type: 'string[]', position: 0, pipeline: 'value', validate: [notNullOrEmpty], wildcards: true },
  },
  run: (call) => ({
    process({ TypeName }) {
      for (const entry of updatedTypes(call.session).values()) {
        const wanted = TypeName === undefined || TypeName.some((name) => wildcard(name).matches(entry.typeName));
        if (wanted) call.write(typeData(entry));
      }
    },
  }),
});

function typeData({ typeName, members, displaySet }: UpdatedType): PSCustomObject {
  const table = new Hashtable();
  for (const member of members.values()) {
    table.set(member.name, named(memberData(member), `System.Management.Automation.Runspaces.${member.kind}Data`));
  }
  const DefaultDisplayPropertySet =
    displaySet === null ? null : PSCustomObject.of({ ReferencedProperties: [...displaySet] });
  const facts = { TypeName: typeName, Members: table, IsOverride: false, DefaultDisplayPropertySet };
  return named(facts, 'System.Management.Automation.Runspaces.TypeData');
}

/** What the data of a member tells, in the order it is shown. Proof: recorded. */
function memberData(member: Member): Record<string, unknown> {
  const { name: Name } = member;
  if (member instanceof ScriptMethod) return { Script: member.script, Name };
  if (member instanceof AliasProperty)
    return { ReferencedMemberName: member.referenced, MemberType: null, IsHidden: false, Name };
  if (member instanceof ScriptProperty)
    return { GetScriptBlock: member.getter, SetScriptBlock: member.setter, IsHidden: false, Name };
  return { Value: member.get(null), IsHidden: false, Name };
}

function named(values: Record<string, unknown>, typeName: string): PSCustomObject {
  const object = PSCustomObject.of(values);
  object.extra = { members: new Map(), typeNames: [typeName, 'System.Object'] };
  return object;
}
