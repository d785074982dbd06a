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
    Class: {
      type: 'string',
      aliases: ['ClassName'],
      sets: { query: { position: 0, mandatory: true }, list: { position: 1 } },
    },
    Property: { type: 'string[]', sets: { query: { position: 1 } } },
    Query: { type: 'string', sets: { WQLQuery: { mandatory: true } } },
    Filter: { type: 'string', sets: ['query'], emulated: false },
    Recurse: { type: 'switch', sets: ['list'], emulated: false },
    Amended: { type: 'switch', sets: ['query', 'list', 'WQLQuery', 'class', 'path'], emulated: false },
    DirectRead: { type: 'switch', sets: ['query', 'WQLQuery'], emulated: false },
    List: { type: 'switch', sets: ['list'], emulated: false },
    AsJob: { type: 'switch', emulated: false },
    Impersonation: { type: 'string', realType: 'ImpersonationLevel', emulated: false },
    Authentication: { type: 'string', realType: 'AuthenticationLevel', emulated: false },
    Locale: { type: 'string', emulated: false },
    EnableAllPrivileges: { type: 'switch', emulated: false },
    Authority: { type: 'string', emulated: false },
    Credential: { type: 'pscredential', emulated: false },
    ThrottleLimit: { type: 'int', emulated: false },
    ComputerName: { type: 'string[]', aliases: ['Cn'] },
    Namespace: { type: 'string', aliases: ['NS'] },
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
