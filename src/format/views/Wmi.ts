import { column, listView, tableView, type View } from './build.ts';

const OLD = 'System.Management.ManagementObject#root\\cimv2\\';
const NEW = 'Microsoft.Management.Infrastructure.CimInstance#root/cimv2/';
const SYSTEM = 'SystemDirectory Organization BuildNumber RegisteredUser SerialNumber Version';

/** Get-WmiObject, Get-CimInstance, Test-Connection. Proof: documented. */
export const views: View[] = [
  listView(`${OLD}Win32_OperatingSystem`, SYSTEM),
  listView(`${OLD}Win32_ComputerSystem`, 'Domain Manufacturer Model Name PrimaryOwnerName TotalPhysicalMemory'),
  tableView(
    `${NEW}Win32_OperatingSystem`,
    SYSTEM.split(' ').map((name) => column(name)),
  ),
  tableView(
    `${NEW}Win32_ComputerSystem`,
    'Name PrimaryOwnerName Domain TotalPhysicalMemory Model Manufacturer'.split(' ').map((name) => column(name)),
  ),
  tableView(`${OLD}Win32_PingStatus`, [
    column('PSComputerName', 13, { label: 'Source' }),
    column('Address', 15, { label: 'Destination' }),
    column('IPV4Address', 16),
    column('IPV6Address', 40),
    column('ReplySize', 8, { label: 'Bytes', align: 'left' }),
    column('ResponseTime', 9, { label: 'Time(ms)', align: 'left' }),
  ]),
];
