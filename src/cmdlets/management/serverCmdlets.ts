import type { AnyCmdlet } from '../../runtime/cmdlet.ts';
import GetCimInstance from './Get-CimInstance.ts';
import GetEventLog from './Get-EventLog.ts';
import GetService from './Get-Service.ts';
import GetWinEvent from './Get-WinEvent.ts';
import GetWmiObject from './Get-WmiObject.ts';
import RestartService from './Restart-Service.ts';
import StartService from './Start-Service.ts';
import StopService from './Stop-Service.ts';
import TestConnection from './Test-Connection.ts';

/** The cmdlets about the servers of the lab as computers, by lower-case name. */
export const serverCmdlets: Readonly<Record<string, AnyCmdlet>> = {
  'get-ciminstance': GetCimInstance,
  'get-eventlog': GetEventLog,
  'get-service': GetService,
  'get-winevent': GetWinEvent,
  'get-wmiobject': GetWmiObject,
  'restart-service': RestartService,
  'start-service': StartService,
  'stop-service': StopService,
  'test-connection': TestConnection,
};
