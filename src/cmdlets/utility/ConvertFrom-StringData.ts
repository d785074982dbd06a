import { type CmdletCall, cmdlet } from '../../runtime/cmdlet.ts';
import { Hashtable } from '../../values/Hashtable.ts';

export default cmdlet({
  name: 'ConvertFrom-StringData',
  module: 'Microsoft.PowerShell.Utility',
  dotnet: 'Microsoft.PowerShell.Commands.ConvertFromStringDataCommand',
  defaultSet: 'Default',
  proof: 'documented',
  parameters: {
    StringData: { type: 'string', position: 0, mandatory: true, pipeline: 'value', allowEmptyString: true },
  },
  run: (call) => ({
    process({ StringData }) {
      const table = new Hashtable();
      for (const raw of (StringData ?? '').split('\n')) addLine(call, table, raw.trim());
      call.write(table);
    },
  }),
});

function addLine(call: CmdletCall, table: Hashtable, line: string): void {
  if (line === '' || line.startsWith('#')) return;
  const at = line.indexOf('=');
  if (at < 0) {
    refuse(call, `Data line '${line}' is not in 'name=value' format. `);
  }
  const key = unescaped(line.slice(0, at).trim());
  if (table.has(key)) refuse(call, `Data item '${key}' in line '${line}' is already defined. `);
  table.set(key, unescaped(line.slice(at + 1).trim()));
}

function refuse(call: CmdletCall, message: string): never {
  return call.fail({
    id: 'InvalidOperation',
    message,
    category: 'InvalidOperation',
    exceptionType: 'System.Management.Automation.PSInvalidOperationException',
  });
}

/** Escapes of .NET regular expressions: `\n`, `\t`, `\\`, `\u0041`. */
function unescaped(text: string): string {
  return text.replace(/\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)/g, (_, what: string) => {
    if (/^[ux]./.test(what) && what.length > 1) return String.fromCharCode(Number.parseInt(what.slice(1), 16));
    return CONTROLS[what] ?? what;
  });
}

const CONTROLS: Record<string, string> = {
  n: '\n',
  r: '\r',
  t: '\t',
  f: '\f',
  v: '\v',
  a: '\u0007',
  e: '\u001b',
  0: '\0',
};
