import { cmdlet } from '../../runtime/cmdlet.ts';
import { queriedClass, writeInstances } from './wmiObjects.ts';

export default cmdlet({
  name: 'Get-WmiObject',
  module: 'Microsoft.PowerShell.Management',
  dotnet: 'Microsoft.PowerShell.Commands.GetWmiObjectCommand',
  synopsis: 'Gets basic facts about a practice server: Win32_OperatingSystem, Win32_ComputerSystem.',
  defaultSet: 'query',
  proof: 'documented',
  parameters: {
    Class: { type: 'string', aliases: ['ClassName'], sets: { query: { position: 0, mandatory: true } } },
    Property: { type: 'string[]', sets: { query: { position: 1 } } },
    Query: { type: 'string', sets: { WQLQuery: { mandatory: true } } },
    Namespace: { type: 'string', aliases: ['NS'] },
    ComputerName: { type: 'string[]', aliases: ['Cn'] },
  },
  notEmulated: {
    Filter: 'string',
    Amended: 'switch',
    DirectRead: 'switch',
    List: 'switch',
    Recurse: 'switch',
    Credential: 'pscredential',
    AsJob: 'switch',
  },
  run: (call) => ({
    process({ Class, Query, ComputerName }) {
      const className = Class ?? queriedClass(call, Query ?? '');
      writeInstances(
        call,
        className,
        ComputerName ?? ['.'],
        (name) => `System.Management.ManagementObject#root\\cimv2\\${name}`,
      );
    },
  }),
});
