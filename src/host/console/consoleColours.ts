import { Chalk, type ChalkInstance } from 'chalk';

type Paint = (text: string) => string;

/** Sixteen colours, as a console has. Whether there are any is decided by `wantsColour` alone, not by chalk's own guess. */
const chalk = new Chalk({ level: 1 });

/** .NET's ConsoleColor as the sixteen colours of a terminal: the `Dark` ones are its normal ones. */
const FOREGROUND: Readonly<Record<string, (chalk: ChalkInstance) => Paint>> = {
  black: (chalk) => chalk.black,
  darkblue: (chalk) => chalk.blue,
  darkgreen: (chalk) => chalk.green,
  darkcyan: (chalk) => chalk.cyan,
  darkred: (chalk) => chalk.red,
  darkmagenta: (chalk) => chalk.magenta,
  darkyellow: (chalk) => chalk.yellow,
  gray: (chalk) => chalk.white,
  darkgray: (chalk) => chalk.blackBright,
  blue: (chalk) => chalk.blueBright,
  green: (chalk) => chalk.greenBright,
  cyan: (chalk) => chalk.cyanBright,
  red: (chalk) => chalk.redBright,
  magenta: (chalk) => chalk.magentaBright,
  yellow: (chalk) => chalk.yellowBright,
  white: (chalk) => chalk.whiteBright,
};

const BACKGROUND: Readonly<Record<string, (chalk: ChalkInstance) => Paint>> = {
  black: (chalk) => chalk.bgBlack,
  darkblue: (chalk) => chalk.bgBlue,
  darkgreen: (chalk) => chalk.bgGreen,
  darkcyan: (chalk) => chalk.bgCyan,
  darkred: (chalk) => chalk.bgRed,
  darkmagenta: (chalk) => chalk.bgMagenta,
  darkyellow: (chalk) => chalk.bgYellow,
  gray: (chalk) => chalk.bgWhite,
  darkgray: (chalk) => chalk.bgBlackBright,
  blue: (chalk) => chalk.bgBlueBright,
  green: (chalk) => chalk.bgGreenBright,
  cyan: (chalk) => chalk.bgCyanBright,
  red: (chalk) => chalk.bgRedBright,
  magenta: (chalk) => chalk.bgMagentaBright,
  yellow: (chalk) => chalk.bgYellowBright,
  white: (chalk) => chalk.bgWhiteBright,
};

export interface ConsoleColours {
  readonly foreground: string | null;
  readonly background: string | null;
}

/** Colours each line by itself, so that a background never runs over the edge of the screen. */
export function paintText(text: string, { foreground, background }: ConsoleColours): string {
  const front = foreground === null ? undefined : FOREGROUND[foreground.toLowerCase()];
  const back = background === null ? undefined : BACKGROUND[background.toLowerCase()];
  if (!front && !back) return text;
  const paint: Paint = (line) => (line === '' ? '' : (back?.(chalk) ?? String)((front?.(chalk) ?? String)(line)));
  return text.split('\n').map(paint).join('\n');
}
