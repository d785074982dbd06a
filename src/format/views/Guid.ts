import { plainText } from '../plainText.ts';
import { tableView, type View } from './build.ts';

/** Proof: recorded. */
export const views: View[] = [tableView('System.Guid', [{ label: 'Guid', compute: plainText }])];
