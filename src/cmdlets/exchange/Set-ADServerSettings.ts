import { cmdlet } from '../../runtime/cmdlet.ts';
import { DOMAIN_CONTROLLER } from './rowParameters.ts';

/** Accepted for the sake of scripts: the practice organisation has one domain and one domain controller. */
export default cmdlet({
  name: 'Set-ADServerSettings',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Microsoft.Exchange.Management.RecipientTasks.SetADServerSettings',
  synopsis: 'Chooses the part of Active Directory the session works on. Here there is only one.',
  supportsShouldProcess: true,
  remote: true,
  proof: 'documented',
  parameters: {
    PreferredServer: { type: 'Microsoft.Exchange.Data.Fqdn', help: 'Accepted.' },
    ConfigurationDomainController: { type: 'Microsoft.Exchange.Data.Fqdn', help: 'Accepted.' },
    PreferredGlobalCatalog: { type: 'Microsoft.Exchange.Data.Fqdn', help: 'Accepted.' },
    RecipientViewRoot: { type: 'string', help: 'Accepted.' },
    SetPreferredDomainControllers: { type: 'string[]', help: 'Accepted.' },
    ViewEntireForest: { type: 'bool', help: 'Accepted.' },
    ...DOMAIN_CONTROLLER,
  },
  run: () => ({}),
});
