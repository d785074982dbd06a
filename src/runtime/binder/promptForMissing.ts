import type { HostUI } from '../Platform.ts';
import type { Binder } from './Binder.ts';

/** Asks for the mandatory parameters that are missing, as the console does; an empty answer is an empty text. */
export function promptForMissing(ui: HostUI, commandName: string, binder: Binder, names: readonly string[]): void {
  ui.writeLine(`cmdlet ${commandName} at command pipeline position 1`);
  ui.writeLine('Supply values for the following parameters:');
  if (names.some((name) => helpOf(binder, name) !== '')) ui.writeLine('(Type !? for Help.)');
  for (const name of names) askFor(ui, binder, name);
}

const helpOf = (binder: Binder, name: string) => {
  const parameter = binder.parameters.exact(name);
  const message = [...(parameter?.sets.values() ?? [])].find((set) => set.helpMessage !== '')?.helpMessage;
  return message ?? parameter?.help ?? '';
};

function askFor(ui: HostUI, binder: Binder, name: string): void {
  const parameter = binder.parameters.exact(name);
  if (!parameter) return;
  const { elementType } = parameter.type;
  const secret = parameter.type.fullName === 'System.Security.SecureString';
  const ask = (label: string) => answer(ui, label, secret, helpOf(binder, name));
  if (elementType === null) {
    binder.set(parameter, ask(`${name}: `) ?? '', null);
    return;
  }
  const items: string[] = [];
  for (;;) {
    const text = ask(`${name}[${items.length}]: `);
    if (text === null || text === '') break;
    items.push(text);
  }
  binder.set(parameter, items, null);
}

function answer(ui: HostUI, label: string, secret: boolean, help: string): string | null {
  for (;;) {
    const text = ui.readLine(label, secret);
    if (text !== '!?') return text;
    ui.writeLine(help === '' ? 'No help is available.' : help);
  }
}
