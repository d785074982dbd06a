import { cmdlet } from '../../runtime/cmdlet.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { ensureExtra } from '../../values/PSObject.ts';

const TYPE = 'System.Management.Automation.Remoting.PSSessionOption';

/** For -SessionOption of New-PSSession, whose sessions need no network and so none of these. */
export default cmdlet({
  name: 'New-PSSessionOption',
  module: 'Microsoft.PowerShell.Core',
  dotnet: 'Microsoft.PowerShell.Commands.NewPSSessionOptionCommand',
  synopsis: 'Makes options for a session, which change nothing here.',
  proof: 'documented',
  parameters: {
    MaximumRedirection: { type: 'int', help: 'Kept.' },
    NoCompression: { type: 'switch', help: 'Kept.' },
    NoMachineProfile: { type: 'switch', help: 'Kept.' },
    SkipCACheck: { type: 'switch', help: 'Kept.' },
    SkipCNCheck: { type: 'switch', help: 'Kept.' },
    SkipRevocationCheck: { type: 'switch', help: 'Kept.' },
    OperationTimeout: { type: 'int', aliases: ['OperationTimeoutMSec'], help: 'Kept; milliseconds.' },
    OpenTimeout: { type: 'int', aliases: ['OpenTimeoutMSec'], help: 'Kept; milliseconds.' },
    CancelTimeout: { type: 'int', aliases: ['CancelTimeoutMSec'], help: 'Kept; milliseconds.' },
    IdleTimeout: { type: 'int', aliases: ['IdleTimeoutMSec'], help: 'Kept; milliseconds.' },
  },
  notEmulated: {
    Culture: 'object',
    UICulture: 'object',
    MaximumReceivedDataSizePerCommand: 'int',
    MaximumReceivedObjectSize: 'int',
    OutputBufferingMode: 'string',
    MaxConnectionRetryCount: 'int',
    ApplicationArguments: 'object',
    ProxyAccessType: 'string',
    ProxyAuthentication: 'string',
    ProxyCredential: 'pscredential',
    NoEncryption: 'switch',
    UseUTF16: 'switch',
    IncludePortInSPN: 'switch',
  },
  run(call) {
    return {
      process(options) {
        const object = PSCustomObject.of({ ...options });
        ensureExtra(object).typeNames = [TYPE, ...object.defaultTypeNames];
        call.write(object);
      },
    };
  },
});
