import { convert } from '../../values/convert.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import type { PSType } from '../../values/PSType.ts';
import { SecureString } from '../../values/SecureString.ts';
import type { HostUI } from '../Platform.ts';
import { CREDENTIAL_MESSAGE, promptForCredential } from '../promptForCredential.ts';
import type { Binder } from './Binder.ts';
import type { ParameterInfo } from './ParameterInfo.ts';

/**
 * Asks for the mandatory parameters that are missing, as the console does: `!?` shows a parameter's help, what cannot become
 * a value of the parameter's type is asked again, a list ends with an empty answer. Texts are recorded
 * (ConsoleHostUserInterfaceStrings).
 */
export function promptForMissing(ui: HostUI, commandName: string, binder: Binder, names: readonly string[]): void {
  ui.writeLine(`cmdlet ${commandName} at command pipeline position 1`);
  ui.writeLine('Supply values for the following parameters:');
  const missing = names.flatMap((name) => binder.parameters.exact(name) ?? []);
  if (missing.some((parameter) => helpOf(parameter) !== '')) ui.writeLine('(Type !? for Help.)');
  for (const parameter of missing) binder.set(parameter, ask(ui, parameter), null);
}

const helpOf = (parameter: ParameterInfo): string => {
  const message = [...parameter.sets.values()].find((set) => set.helpMessage !== '')?.helpMessage;
  return message ?? parameter.help ?? '';
};

function ask(ui: HostUI, parameter: ParameterInfo): unknown {
  const { name, type } = parameter;
  if (type.fullName === 'System.Management.Automation.PSCredential')
    return promptForCredential(ui, CREDENTIAL_MESSAGE, '');
  const question = { ui, help: helpOf(parameter), name };
  if (type.elementType === null) return value(question, `${name}: `, type);
  const items: unknown[] = [];
  for (;;) {
    const item = value(question, `${name}[${items.length}]: `, type.elementType);
    if (item === '' || item === null) return items;
    items.push(item);
  }
}

interface Question {
  readonly ui: HostUI;
  readonly help: string;
  /** The parameter's. */
  readonly name: string;
}

/** One value; an empty answer is an empty text whatever the type. */
function value(question: Question, label: string, type: PSType): unknown {
  const secret = type.fullName === 'System.Security.SecureString';
  for (;;) {
    const text = answer(question, label, secret);
    if (secret) return new SecureString(text);
    if (text === '' || type.fullName === 'System.String') return text;
    try {
      return convert(text, type);
    } catch (error) {
      if (!(error instanceof ExceptionObject)) throw error;
      question.ui.writeError([refusal(text, type)]);
    }
  }
}

const refusal = (text: string, type: PSType): string =>
  /^[+-]?\d+$/.test(text)
    ? `"${text}" cannot be recognized as a ${type.fullName} due to an overflow error.`
    : `Cannot recognize "${text}" as a ${type.fullName} due to a format error.`;

/** `!?` asks for help; a text that begins with `!` is written with two of them. */
function answer({ ui, help, name }: Question, label: string, secret: boolean): string {
  for (;;) {
    const text = ui.readLine(label, secret) ?? '';
    if (secret || !text.startsWith('!')) return text;
    if (text.startsWith('!!')) return text.slice(1);
    if (text !== '!?') ui.writeError([`${text} cannot be recognized as a valid Prompt command.`]);
    else ui.writeLine(help === '' ? `No help is available for ${name}.` : help);
  }
}
