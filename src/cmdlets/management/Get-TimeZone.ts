import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import { surroundings } from '../../values/surroundings.ts';
import { TimeSpan } from '../../values/TimeSpan.ts';
import type { TimeZone } from '../../values/TimeZone.ts';
import { wildcard } from '../../values/WildcardPattern.ts';
import { labObject } from '../lab/labObject.ts';

const MINUTE = 600_000_000n;

export default cmdlet({
  name: 'Get-TimeZone',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.GetTimeZoneCommand',
  aliases: ['gtz'],
  defaultSet: 'Name',
  synopsis: 'Gets the time zone of this session.',
  proof: 'documented',
  parameters: {
    Name: { type: 'string[]', sets: { Name: { position: 0, pipeline: 'value' } }, wildcards: true },
    Id: { type: 'string[]', sets: { Id: { mandatory: true, pipeline: 'property' } } },
    ListAvailable: { type: 'switch', sets: { ListAvailable: { mandatory: true } }, emulated: false },
  },
  run: (call) => ({
    process({ Name, Id }) {
      const { timeZone } = surroundings;
      if (Id !== undefined) for (const id of Id) show(call, timeZone, id, same(id, timeZone.id), 'time zone ID');
      else if (Name === undefined) call.write(zoneObject(timeZone));
      else
        for (const name of Name) show(call, timeZone, name, wildcard(name).matches(timeZone.standardName), 'time zone');
    },
  }),
});

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function show(call: CmdletCall, zone: TimeZone, asked: string, fits: boolean, kind: string): void {
  if (fits) return call.write(zoneObject(zone));
  call.error({
    message: `The ${kind} '${asked}' was not found on the local computer.`,
    id: 'TimeZoneNotFound',
    category: 'InvalidArgument',
    target: asked,
    exceptionType: 'System.TimeZoneNotFoundException',
  });
}

/** The zone with the offset it has without daylight saving time. */
function zoneObject(zone: TimeZone): unknown {
  const offsets = [0, 6].map((month) =>
    zone.offsetAt(Date.UTC(new Date(surroundings.now()).getUTCFullYear(), month, 1)),
  );
  const base = Math.min(...offsets);
  return labObject('System.TimeZoneInfo', {
    Id: zone.id,
    DisplayName: `(UTC${base === 0 ? '' : offsetText(base)}) ${zone.standardName}`,
    StandardName: zone.standardName,
    DaylightName: zone.daylightName,
    BaseUtcOffset: TimeSpan.fromTicks(BigInt(base) * MINUTE),
    SupportsDaylightSavingTime: offsets[0] !== offsets[1],
  });
}

function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const part = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${part(Math.floor(size / 60))}:${part(size % 60)}`;
}
