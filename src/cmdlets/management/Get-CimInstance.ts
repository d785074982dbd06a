import { cmdlet } from '../../runtime/cmdlet.ts';
import { queriedClass, writeInstances } from './wmiObjects.ts';

export default cmdlet({
  name: 'Get-CimInstance',
  module: 'CimCmdlets',
  dotnet: 'Microsoft.Management.Infrastructure.CimCmdlets.GetCimInstanceCommand',
  synopsis: 'Gets basic facts about a practice server: Win32_OperatingSystem, Win32_ComputerSystem.',
  defaultSet: 'ClassNameComputerSet',
  proof: 'documented',
  parameters: {
    ClassName: {
      type: 'string',
      sets: { ClassNameComputerSet: { position: 0, mandatory: true, pipeline: 'property' } },
    },
    Query: { type: 'string', sets: { QueryComputerSet: { mandatory: true, pipeline: 'property' } } },
    Property: { type: 'string[]', aliases: ['SelectProperties'], sets: ['ClassNameComputerSet'] },
    Namespace: { type: 'string', pipeline: 'property' },
    ComputerName: { type: 'string[]', aliases: ['CN', 'ServerName'], pipeline: 'property' },
  },
  notEmulated: {
    CimSession: 'object[]',
    Filter: 'string',
    InputObject: 'object',
    KeyOnly: 'switch',
    OperationTimeoutSec: 'uint32',
    QueryDialect: 'string',
    ResourceUri: 'uri',
    Shallow: 'switch',
  },
  run: (call) => ({
    process({ ClassName, Query, ComputerName }) {
      const className = ClassName ?? queriedClass(call, Query ?? '');
      const typeName = (name: string) => `Microsoft.Management.Infrastructure.CimInstance#root/cimv2/${name}`;
      writeInstances(call, className, ComputerName ?? ['.'], typeName);
    },
  }),
});
