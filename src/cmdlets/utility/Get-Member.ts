import { cmdlet } from '../../runtime/cmdlet.ts';
import type { EnumValue } from '../../values/EnumValue.ts';
import type { Member } from '../../values/Member.ts';
import { members } from '../../values/members.ts';
import type { PSMember } from '../../values/PSMember.ts';
import { PSType } from '../../values/PSType.ts';
import { enumOf } from '../../values/system/Enum.ts';
import { knownType } from '../../values/typeLookup.ts';
import { staticMembers } from '../../values/typeMembers.ts';
import { typeNames } from '../../values/typeNames.ts';
import { typeOf } from '../../values/typeOf.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { definitionOf, MemberDefinition, staticDefinitionOf } from './MemberDefinition.ts';
import { MEMBER_TYPES, memberKinds } from './memberTypes.ts';

export default cmdlet({
  name: 'Get-Member',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.GetMemberCommand',
  aliases: ['gm'],
  proof: 'recorded',
  parameters: {
    InputObject: { type: 'psobject', pipeline: 'value' },
    Name: { type: 'string[]', position: 0, wildcards: true },
    MemberType: { type: MEMBER_TYPES, aliases: ['Type'] },
    View: { type: 'string[]', realType: 'PSMemberViewTypes' },
    Static: { type: 'switch' },
    Force: { type: 'switch' },
  },
  run(call, args) {
    const seen = new Set<string>();
    const kinds = new Set(
      memberKinds((args.MemberType as EnumValue | undefined) ?? enumOf(knownType(MEMBER_TYPES), 'All')),
    );
    const shows = viewFilter((args.View ?? ['Adapted', 'Extended']).join(',').toLowerCase());
    return {
      process({ InputObject }) {
        if (InputObject === null || InputObject === undefined) return;
        const type = args.Static ? staticTypeOf(InputObject) : null;
        const typeName = type?.fullName ?? typeNames(InputObject)[0] ?? '';
        if (seen.has(typeName)) return;
        seen.add(typeName);
        const all: readonly (PSMember | Member)[] =
          type === null ? members(InputObject, args.Force) : [...staticMembers(type).values()];
        const describe = (member: PSMember | Member) =>
          type === null ? definitionOf(member) : staticDefinitionOf(member as Member, type);
        for (const pattern of args.Name ?? ['*']) {
          const matcher = wildcard(pattern);
          const found = all
            .filter(({ name, kind }) => kinds.has(kind) && shows(kind) && matcher.matches(name))
            .map((member) => new MemberDefinition(typeName, member.name, member.kind, describe(member)));
          found.sort((a, b) => order(a.memberType, b.memberType) || order(a.name, b.name));
          for (const one of found) call.write(one);
        }
      },
      end() {
        if (seen.size > 0) return;
        call.error({
          id: 'NoObjectInGetMember',
          message: 'You must specify an object for the Get-Member cmdlet.',
          category: 'CloseError',
          exceptionType: 'System.InvalidOperationException',
        });
      },
    };
  },
});

function order(a: string, b: string): number {
  const left = a.toLowerCase();
  const right = b.toLowerCase();
  return left < right ? -1 : left > right ? 1 : 0;
}

function staticTypeOf(item: unknown): PSType {
  return item instanceof PSType ? item : (typeOf(item) as PSType);
}

const ADAPTED: ReadonlySet<string> = new Set(['Property', 'ParameterizedProperty', 'Method', 'Event']);

/** `-View`: what the type itself has (Adapted, Base), what was added (Extended), or all. */
function viewFilter(view: string): (kind: string) => boolean {
  const extended = /extended|all/.test(view);
  const adapted = /adapted|base|all/.test(view);
  return (kind) => (ADAPTED.has(kind) ? adapted : extended);
}
