import { cmdlet } from '../../runtime/cmdlet.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';
import { ensureExtra } from '../../values/PSObject.ts';
import { adServerSettings } from './adServerSettings.ts';
import { exchangeOf } from './ExchangeSession.ts';
import { DOMAIN_CONTROLLER } from './rowParameters.ts';

const TYPE = 'Microsoft.Exchange.Data.Directory.Management.RunspaceServerSettingsPresentationObject';

/** The names of the properties are documented; where nothing was set, the one domain controller stands for all. */
export default cmdlet({
  name: 'Get-ADServerSettings',
  module: 'Microsoft.Exchange.Management.PowerShell.SnapIn',
  dotnet: 'Microsoft.Exchange.Management.RecipientTasks.GetADServerSettings',
  synopsis: 'Shows the part of Active Directory the session works on.',
  remote: true,
  proof: 'documented',
  parameters: { ...DOMAIN_CONTROLLER },
  run(call) {
    return {
      process() {
        const { organisation } = exchangeOf(call.session);
        const chosen = adServerSettings(call.session);
        const { domain, domainController } = organisation.settings;
        const object = PSCustomObject.of({
          DefaultGlobalCatalog: domainController,
          DefaultConfigurationDomainController: domainController,
          DefaultPreferredDomainControllers: [domainController],
          UserPreferredGlobalCatalog: chosen.PreferredGlobalCatalog ?? chosen.PreferredServer ?? null,
          UserPreferredConfigurationDomainController:
            chosen.ConfigurationDomainController ?? chosen.PreferredServer ?? null,
          UserPreferredDomainControllers: chosen.SetPreferredDomainControllers ?? [],
          RecipientViewRoot: chosen.RecipientViewRoot ?? domain,
          ViewEntireForest: chosen.ViewEntireForest ?? false,
        });
        ensureExtra(object).typeNames = [TYPE, ...object.defaultTypeNames];
        call.write(object);
      },
    };
  },
});
