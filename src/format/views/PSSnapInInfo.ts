import { listView, type View } from './build.ts';

/** Get-PSSnapin. Proof: documented. */
export const views: View[] = [listView('System.Management.Automation.PSSnapInInfo', 'Name PSVersion Description')];
