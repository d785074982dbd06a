/**
 * Commands that a Windows PowerShell 5.1 with its own modules has and this shell lacks. They answer that they exist and
 * are not emulated. Proof: documented (the module pages of the 5.1 reference).
 */
const NAMES: Readonly<Record<string, string>> = {
  'Microsoft.PowerShell.Core':
    'Connect-PSSession Debug-Job Disable-PSRemoting Disable-PSSessionConfiguration Disconnect-PSSession ' +
    'Enable-PSRemoting Enable-PSSessionConfiguration Enter-PSHostProcess Enter-PSSession Exit-PSHostProcess Exit-PSSession Export-Console ' +
    'Get-Job Get-PSHostProcessInfo Get-PSSessionCapability Get-PSSessionConfiguration ' +
    'New-PSRoleCapabilityFile New-PSSessionConfigurationFile New-PSSessionOption New-PSTransportOption Receive-Job ' +
    'Receive-PSSession Register-ArgumentCompleter Register-PSSessionConfiguration Remove-Job ' +
    'Resume-Job Save-Help Set-PSSessionConfiguration Start-Job Stop-Job Suspend-Job ' +
    'Test-PSSessionConfigurationFile Unregister-PSSessionConfiguration Update-Help Wait-Job',
  'Microsoft.PowerShell.Utility':
    'Convert-String ConvertFrom-SddlString ConvertFrom-String Debug-Runspace Disable-PSBreakpoint Disable-RunspaceDebug ' +
    'Enable-PSBreakpoint Enable-RunspaceDebug Export-FormatData Export-PSSession Get-Event Get-EventSubscriber Get-PSBreakpoint ' +
    'Get-Runspace Get-RunspaceDebug Get-TraceSource Invoke-RestMethod Invoke-WebRequest New-Event ' +
    'Out-Printer Register-EngineEvent Register-ObjectEvent Remove-Event Remove-PSBreakpoint Send-MailMessage Set-Date ' +
    'Set-PSBreakpoint Set-TraceSource Show-Command Trace-Command Unregister-Event Update-FormatData Wait-Debugger Wait-Event',
  'Microsoft.PowerShell.Management':
    'Add-Computer Checkpoint-Computer Clear-EventLog Clear-RecycleBin Complete-Transaction ' +
    'Debug-Process Disable-ComputerRestore Enable-ComputerRestore Get-Clipboard Get-ComputerInfo Get-ComputerRestorePoint ' +
    'Get-ControlPanelItem Get-HotFix Get-Transaction Invoke-Item Invoke-WmiMethod Limit-EventLog ' +
    'New-EventLog New-Service New-WebServiceProxy Register-WmiEvent Remove-Computer ' +
    'Remove-EventLog Remove-WmiObject Rename-Computer Reset-ComputerMachinePassword ' +
    'Restart-Computer Restore-Computer Resume-Service Set-Clipboard Set-Service Set-TimeZone Set-WmiInstance ' +
    'Show-ControlPanelItem Show-EventLog Start-Process Start-Transaction Stop-Computer Stop-Process Suspend-Service ' +
    'Test-ComputerSecureChannel Undo-Transaction Use-Transaction Wait-Process Write-EventLog',
  'Microsoft.PowerShell.Security':
    'Get-Acl Get-AuthenticodeSignature Get-CmsMessage Get-PfxCertificate New-FileCatalog ' +
    'Protect-CmsMessage Set-Acl Set-AuthenticodeSignature Test-FileCatalog Unprotect-CmsMessage',
  'Microsoft.PowerShell.Diagnostics': 'Export-Counter Get-Counter Import-Counter New-WinEvent',
  'Microsoft.WSMan.Management':
    'Connect-WSMan Disable-WSManCredSSP Disconnect-WSMan Enable-WSManCredSSP Get-WSManCredSSP Get-WSManInstance Invoke-WSManAction ' +
    'New-WSManInstance New-WSManSessionOption Remove-WSManInstance Set-WSManInstance Set-WSManQuickConfig Test-WSMan',
  CimCmdlets:
    'Get-CimAssociatedInstance Get-CimClass Get-CimSession Invoke-CimMethod New-CimInstance New-CimSession New-CimSessionOption ' +
    'Register-CimIndicationEvent Remove-CimInstance Remove-CimSession Set-CimInstance',
  'Microsoft.PowerShell.Archive': 'Compress-Archive Expand-Archive',
  NetTCPIP: 'Get-NetTCPConnection Get-NetIPAddress Test-NetConnection',
  DnsClient: 'Resolve-DnsName',
  ScheduledTasks:
    'Get-ScheduledTask Register-ScheduledTask Start-ScheduledTask Stop-ScheduledTask Unregister-ScheduledTask',
  ActiveDirectory:
    'Get-ADComputer Get-ADDomain Get-ADForest Get-ADGroup Get-ADGroupMember Get-ADObject Get-ADUser Set-ADUser',
};

let moduleOf: Map<string, { name: string; module: string }> | null = null;

function buildIndex(): Map<string, { name: string; module: string }> {
  const index = new Map<string, { name: string; module: string }>();
  for (const [module, names] of Object.entries(NAMES)) {
    for (const name of names.split(' ')) index.set(name.toLowerCase(), { name, module });
  }
  return index;
}

/** The real name and module of a command that is known but not emulated; null for any other. */
export function notEmulatedCommand(name: string): { readonly name: string; readonly module: string } | null {
  moduleOf ??= buildIndex();
  return moduleOf.get(name.toLowerCase()) ?? null;
}

/** All such commands, for Get-Command and the coverage table. */
export function notEmulatedCommands(): Iterable<{ readonly name: string; readonly module: string }> {
  moduleOf ??= buildIndex();
  return moduleOf.values();
}
