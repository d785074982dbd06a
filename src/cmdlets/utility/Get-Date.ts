import { type CmdletCall, cmdlet, oneOf, range } from '../../runtime/cmdlet.ts';
import { DateTime } from '../../values/DateTime.ts';
import { daysInMonth, ticksOf } from '../../values/format/calendar.ts';
import { enumOf, lazyEnum } from '../../values/system/Enum.ts';
import { addNote } from './addNote.ts';
import { unixFormat } from './unixFormat.ts';

const displayHint = lazyEnum(() => ({
  name: 'Microsoft.PowerShell.Commands.DisplayHintType',
  values: ['Date', 'Time', 'DateTime'],
}));

export default cmdlet({
  name: 'Get-Date',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.GetDateCommand',
  defaultSet: 'net',
  proof: 'recorded',
  parameters: {
    Date: { type: 'datetime', position: 0, pipeline: 'both', aliases: ['LastWriteTime'] },
    Year: { type: 'int', validate: [range(1, 9999)] },
    Month: { type: 'int', validate: [range(1, 12)] },
    Day: { type: 'int', validate: [range(1, 31)] },
    Hour: { type: 'int', validate: [range(0, 23)] },
    Minute: { type: 'int', validate: [range(0, 59)] },
    Second: { type: 'int', validate: [range(0, 59)] },
    Millisecond: { type: 'int', validate: [range(0, 999)] },
    DisplayHint: { type: 'string', realType: 'DisplayHintType', validate: [oneOf(['Date', 'Time', 'DateTime'])] },
    UFormat: { type: 'string', sets: ['UFormat'] },
    Format: { type: 'string', sets: ['net'] },
  },
  run: (call, args) => ({
    process({ Date: given }) {
      const date = changed(given instanceof DateTime ? given : DateTime.now(), args);
      if (args.UFormat !== undefined) call.write(unixFormat(date, args.UFormat));
      else if (args.Format !== undefined) call.write(netFormat(date, args.Format));
      else writeDate(call, date, args.DisplayHint ?? 'DateTime');
    },
  }),
});

interface Parts {
  Year: number | undefined;
  Month: number | undefined;
  Day: number | undefined;
  Hour: number | undefined;
  Minute: number | undefined;
  Second: number | undefined;
  Millisecond: number | undefined;
}

/** The date with the given parts instead of its own. A day beyond the end of the month runs into the next. */
function changed(date: DateTime, { Year, Month, Day, Hour, Minute, Second, Millisecond }: Parts): DateTime {
  const given = [Year, Month, Day, Hour, Minute, Second, Millisecond];
  if (given.every((part) => part === undefined)) return date;
  const parts = date.parts;
  const year = Year ?? parts.year;
  const month = Month ?? parts.month;
  const day = Math.min(parts.day, daysInMonth(year, month));
  const fraction = Millisecond === undefined ? parts.fraction : Millisecond * 10_000 + (parts.fraction % 10_000);
  const ticks = ticksOf(
    { year, month, day },
    Hour ?? parts.hour,
    Minute ?? parts.minute,
    Second ?? parts.second,
    fraction,
  );
  return new DateTime(ticks + BigInt((Day ?? day) - day) * 864_000_000_000n, date.kind);
}

const FILE_FORMATS: Record<string, { format: string; universal: boolean }> = {
  filedate: { format: 'yyyyMMdd', universal: false },
  filedateuniversal: { format: 'yyyyMMddZ', universal: true },
  filedatetime: { format: 'yyyyMMddTHHmmssffff', universal: false },
  filedatetimeuniversal: { format: 'yyyyMMddTHHmmssffffZ', universal: true },
};

function netFormat(date: DateTime, format: string): string {
  const file = FILE_FORMATS[format.toLowerCase()];
  if (file === undefined) return date.toString(format);
  return (file.universal ? date.toUniversalTime() : date).toString(file.format);
}

function writeDate(call: CmdletCall, date: DateTime, hint: string): void {
  const output = new DateTime(date.ticks, date.kind);
  addNote(output, 'DisplayHint', enumOf(displayHint(), hint));
  call.write(output);
}
