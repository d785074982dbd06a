import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';
import { inSet, type ParameterInfo } from '../binder/ParameterInfo.ts';
import type { CommandInfo } from '../command.ts';
import { commandSyntax } from '../commandSyntax.ts';

const automation = 'System.Management.Automation';
/** What stands for a position where a parameter must be named: the smallest Int32. */
const NO_POSITION = -2147483648;

/** One parameter set of a command: `(Get-Command x).ParameterSets`. Its text is the syntax without the command's name. */
class CommandParameterSetInfo extends NetObject {
  readonly command: CommandInfo;
  readonly name: string;

  constructor(command: CommandInfo, name: string) {
    super();
    this.command = command;
    this.name = name;
  }

  get psType(): PSType {
    return setInfoType();
  }

  get parameters(): CommandParameterInfo[] {
    const all = this.command.parameters?.all ?? [];
    return all
      .filter((parameter) => inSet(parameter, this.name) !== null)
      .map((parameter) => new CommandParameterInfo(parameter, this.name));
  }

  override toString(): string {
    const place = this.command.parameters?.sets.indexOf(this.name) ?? 0;
    return (commandSyntax(this.command)[place] ?? '').slice(this.command.name.length + 1);
  }
}

/** A parameter as it takes part in one set. */
class CommandParameterInfo extends NetObject {
  readonly parameter: ParameterInfo;
  readonly set: string;

  constructor(parameter: ParameterInfo, set: string) {
    super();
    this.parameter = parameter;
    this.set = set;
  }

  get psType(): PSType {
    return parameterInfoType();
  }
}

const place = ({ parameter, set }: CommandParameterInfo) => inSet(parameter, set);

const setInfoType = lazyType<CommandParameterSetInfo>(() => ({
  name: `${automation}.CommandParameterSetInfo`,
  format: (self) => self.toString(),
  properties: {
    'string Name': (self) => self.name,
    'bool IsDefault': (self) => self.command.parameters?.traits.defaultSet === self.name,
    [`System.Collections.ObjectModel.ReadOnlyCollection[${automation}.CommandParameterInfo] Parameters`]: (
      self: CommandParameterSetInfo,
    ) => self.parameters,
  },
  methods: { 'string ToString()': (self) => self.toString() },
}));

const parameterInfoType = lazyType<CommandParameterInfo>(() => ({
  name: `${automation}.CommandParameterInfo`,
  properties: {
    'string Name': (self) => self.parameter.name,
    'type ParameterType': (self) => self.parameter.type,
    'bool IsMandatory': (self) => place(self)?.mandatory ?? false,
    'bool IsDynamic': (self) => self.parameter.isDynamic ?? false,
    'int Position': (self) => place(self)?.position ?? NO_POSITION,
    'bool ValueFromPipeline': (self) => place(self)?.byValue ?? false,
    'bool ValueFromPipelineByPropertyName': (self) => place(self)?.byPropertyName ?? false,
    'bool ValueFromRemainingArguments': (self) => place(self)?.fromRemaining ?? false,
    'string HelpMessage': (self) => place(self)?.helpMessage ?? '',
    'System.Collections.ObjectModel.ReadOnlyCollection[string] Aliases': (self) => [...self.parameter.aliases],
  },
}));

/** The parameter sets of a command, null where it takes no parameters. */
export function parameterSetsOf(command: CommandInfo): CommandParameterSetInfo[] | null {
  return command.parameters?.sets.map((set) => new CommandParameterSetInfo(command, set)) ?? null;
}
