import { column, listView, tableView, type View } from './build.ts';

const TYPE = 'System.ServiceProcess.ServiceController';

/** Get-Service. Proof: documented. */
export const views: View[] = [
  tableView(TYPE, [column('Status', 8), column('Name', 18), column('DisplayName', 38)], { name: 'service' }),
  listView(
    TYPE,
    'Name DisplayName Status DependentServices ServicesDependedOn CanPauseAndContinue CanShutdown CanStop ServiceType',
  ),
];
