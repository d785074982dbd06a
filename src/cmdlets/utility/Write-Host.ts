import { elementsOf } from '../../format/elements.ts';
import { plainText } from '../../format/plainText.ts';
import { cmdlet } from '../../runtime/cmdlet.ts';
import { HostInformationMessage } from '../../runtime/StreamRecord.ts';
import { toStringPS } from '../../values/toStringPS.ts';

export default cmdlet({
  name: 'Write-Host',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.WriteHostCommand',
  proof: 'recorded',
  parameters: {
    Object: { type: 'object', position: 0, pipeline: 'value', remaining: true },
    NoNewline: { type: 'switch' },
    Separator: { type: 'object' },
    ForegroundColor: { type: 'System.ConsoleColor' },
    BackgroundColor: { type: 'System.ConsoleColor' },
  },
  run: (call, args) => ({
    process({ Object: value }) {
      const separator = args.Separator === undefined ? ' ' : toStringPS(args.Separator);
      const message = new HostInformationMessage(
        textOf(value, separator),
        args.NoNewline,
        colour(args.ForegroundColor),
        colour(args.BackgroundColor),
      );
      call.information(message, ['PSHOST']);
    },
  }),
});

function colour(value: unknown): string | null {
  return value === undefined || value === null ? null : toStringPS(value);
}

/** Collections are joined, also those inside collections; everything else shows its text. */
function textOf(value: unknown, separator: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  const elements = elementsOf(value);
  if (elements === null) return plainText(value);
  return [...elements].map((element) => textOf(element, separator)).join(separator);
}
