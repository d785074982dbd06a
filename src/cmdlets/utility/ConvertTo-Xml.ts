import { cmdlet, oneOf, range } from '../../runtime/cmdlet.ts';
import { XmlDocument } from '../../values/XmlDocument.ts';
import { objectLines } from './xmlText.ts';

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';

export default cmdlet({
  name: 'ConvertTo-Xml',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.ConvertToXmlCommand',
  proof: 'recorded',
  parameters: {
    Depth: { type: 'int', validate: [range(1, 2147483647)] },
    InputObject: { type: 'psobject', position: 0, mandatory: true, pipeline: 'value', allowNull: true },
    NoTypeInformation: { type: 'switch' },
    As: { type: 'string', validate: [oneOf(['Stream', 'String', 'Document'])] },
  },
  run(call, args) {
    const layout = { depth: args.Depth ?? 1, types: !args.NoTypeInformation };
    const as = (args.As ?? 'Document').toLowerCase();
    const lines: string[] = [];
    return {
      begin() {
        if (as !== 'stream') return;
        call.write(DECLARATION);
        call.write('<Objects>');
      },
      process({ InputObject }) {
        if (as === 'stream') call.write(objectLines(InputObject, layout, 0).join('\r\n'));
        else lines.push(...objectLines(InputObject, layout, 1));
      },
      end() {
        if (as === 'stream') {
          call.write('</Objects>');
          return;
        }
        const text = [DECLARATION, '<Objects>', ...lines, '</Objects>'].join('\r\n');
        call.write(as === 'string' ? text : XmlDocument.parse(text));
      },
    };
  },
});
