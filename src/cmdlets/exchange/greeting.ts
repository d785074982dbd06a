import { wrapText } from '../../format/layout/wordWrap.ts';
import type { HostUI } from '../../runtime/Platform.ts';
import type { Session } from '../../runtime/Session.ts';
import { BANNER_LINES, TIPS, WELCOME } from './shellTexts.ts';

// Apart from the cmdlets, so that a shell that greets loads no more than this.

export function writeBanner(ui: HostUI): void {
  ui.writeLine('');
  ui.writeLine(WELCOME);
  ui.writeLine('');
  for (const { label, value } of BANNER_LINES) {
    ui.write(label);
    ui.write(value, 'Yellow');
    ui.writeLine('');
  }
  ui.writeLine('');
  ui.write('Show quick reference guide: ');
  ui.write('QuickRef', 'Yellow');
  ui.writeLine('');
}

/** Any tip without a number; answers whether there is one of that number. */
export function writeTip({ platform, ui }: Session, number = 1 + Math.floor(platform.random() * TIPS.length)): boolean {
  const text = TIPS[number - 1];
  if (text === undefined) return false;
  ui.writeLine(`Tip of the day #${number}:`);
  ui.writeLine('');
  for (const line of wrapText(text, ui.width - 1)) ui.writeLine(line);
  ui.writeLine('');
  return true;
}
