import type { AnyCmdlet } from '../../runtime/cmdlet.ts';
import AddADPermission from './Add-ADPermission.ts';
import ConnectExchangeServer from './Connect-ExchangeServer.ts';
import GetAcceptedDomain from './Get-AcceptedDomain.ts';
import GetADPermission from './Get-ADPermission.ts';
import GetADServerSettings from './Get-ADServerSettings.ts';
import GetExBanner from './Get-ExBanner.ts';
import GetExBlog from './Get-ExBlog.ts';
import GetExCommand from './Get-ExCommand.ts';
import GetExchangeCertificate from './Get-ExchangeCertificate.ts';
import GetExchangeServer from './Get-ExchangeServer.ts';
import GetFrontendTransportService from './Get-FrontendTransportService.ts';
import GetMailboxTransportService from './Get-MailboxTransportService.ts';
import GetOrganizationConfig from './Get-OrganizationConfig.ts';
import GetPSCommand from './Get-PSCommand.ts';
import GetPSSession from './Get-PSSession.ts';
import GetQueue from './Get-Queue.ts';
import GetReceiveConnector from './Get-ReceiveConnector.ts';
import GetSendConnector from './Get-SendConnector.ts';
import GetTip from './Get-Tip.ts';
import GetTransportConfig from './Get-TransportConfig.ts';
import GetTransportServer from './Get-TransportServer.ts';
import GetTransportService from './Get-TransportService.ts';
import ImportPSSession from './Import-PSSession.ts';
import NewAcceptedDomain from './New-AcceptedDomain.ts';
import NewPSSession from './New-PSSession.ts';
import NewPSSessionOption from './New-PSSessionOption.ts';
import NewReceiveConnector from './New-ReceiveConnector.ts';
import NewSendConnector from './New-SendConnector.ts';
import QuickRef from './QuickRef.ts';
import RemoveAcceptedDomain from './Remove-AcceptedDomain.ts';
import RemoveADPermission from './Remove-ADPermission.ts';
import RemovePSSession from './Remove-PSSession.ts';
import RemoveReceiveConnector from './Remove-ReceiveConnector.ts';
import RemoveSendConnector from './Remove-SendConnector.ts';
import SetAcceptedDomain from './Set-AcceptedDomain.ts';
import SetADServerSettings from './Set-ADServerSettings.ts';
import SetFrontendTransportService from './Set-FrontendTransportService.ts';
import SetReceiveConnector from './Set-ReceiveConnector.ts';
import SetSendConnector from './Set-SendConnector.ts';
import SetTransportConfig from './Set-TransportConfig.ts';
import SetTransportServer from './Set-TransportServer.ts';
import SetTransportService from './Set-TransportService.ts';

/** The cmdlets of Exchange, by lower-case name. */
export const exchangeCmdlets: Readonly<Record<string, AnyCmdlet>> = {
  'add-adpermission': AddADPermission,
  'connect-exchangeserver': ConnectExchangeServer,
  'get-adpermission': GetADPermission,
  'get-adserversettings': GetADServerSettings,
  'get-accepteddomain': GetAcceptedDomain,
  'get-exbanner': GetExBanner,
  'get-exblog': GetExBlog,
  'get-excommand': GetExCommand,
  'get-exchangecertificate': GetExchangeCertificate,
  'get-exchangeserver': GetExchangeServer,
  'get-frontendtransportservice': GetFrontendTransportService,
  'get-mailboxtransportservice': GetMailboxTransportService,
  'get-organizationconfig': GetOrganizationConfig,
  'get-pscommand': GetPSCommand,
  'get-pssession': GetPSSession,
  'get-queue': GetQueue,
  'get-receiveconnector': GetReceiveConnector,
  'get-sendconnector': GetSendConnector,
  'get-tip': GetTip,
  'get-transportconfig': GetTransportConfig,
  'get-transportserver': GetTransportServer,
  'get-transportservice': GetTransportService,
  'import-pssession': ImportPSSession,
  'new-accepteddomain': NewAcceptedDomain,
  'new-pssession': NewPSSession,
  'new-pssessionoption': NewPSSessionOption,
  'new-receiveconnector': NewReceiveConnector,
  'new-sendconnector': NewSendConnector,
  quickref: QuickRef,
  'remove-adpermission': RemoveADPermission,
  'remove-accepteddomain': RemoveAcceptedDomain,
  'remove-pssession': RemovePSSession,
  'remove-receiveconnector': RemoveReceiveConnector,
  'remove-sendconnector': RemoveSendConnector,
  'set-adserversettings': SetADServerSettings,
  'set-accepteddomain': SetAcceptedDomain,
  'set-frontendtransportservice': SetFrontendTransportService,
  'set-receiveconnector': SetReceiveConnector,
  'set-sendconnector': SetSendConnector,
  'set-transportconfig': SetTransportConfig,
  'set-transportserver': SetTransportServer,
  'set-transportservice': SetTransportService,
};
