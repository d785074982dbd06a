import { cmdlet } from '../../runtime/cmdlet.ts';
import { changeADServerSettings } from './adServerSettings.ts';
import { exchangeOf } from './ExchangeSession.ts';
import { DOMAIN_CONTROLLER } from './rowParameters.ts';

const KEPT = 'Get-ADServerSettings shows it; without effect, there is one domain.';

/** For the sake of scripts: the practice organisation has one domain and one domain controller. */
export default cmdlet({
  name: 'Set-ADServerSettings',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Microsoft.Exchange.Management.RecipientTasks.SetADServerSettings',
  synopsis: 'Chooses the part of Active Directory the session works on. Here there is only one.',
  supportsShouldProcess: true,
  remote: true,
  proof: 'documented',
  parameters: {
    PreferredServer: { type: 'Microsoft.Exchange.Data.Fqdn', help: KEPT },
    ConfigurationDomainController: { type: 'Microsoft.Exchange.Data.Fqdn', help: KEPT },
    PreferredGlobalCatalog: { type: 'Microsoft.Exchange.Data.Fqdn', help: KEPT },
    RecipientViewRoot: { type: 'string', help: KEPT },
    SetPreferredDomainControllers: { type: 'string[]', help: KEPT },
    ViewEntireForest: { type: 'bool', help: KEPT },
    ...DOMAIN_CONTROLLER,
  },
  run(call) {
    return {
      process(args) {
        const { domain } = exchangeOf(call.session).organisation.settings;
        if (!call.shouldProcess(domain, 'Set-ADServerSettings')) return;
        const given = Object.entries(args).filter(([name]) => name !== 'DomainController' && call.bound(name));
        changeADServerSettings(call.session, Object.fromEntries(given));
      },
    };
  },
});
