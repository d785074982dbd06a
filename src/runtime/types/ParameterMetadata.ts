import { Hashtable } from '../../values/Hashtable.ts';
import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';
import type { ParameterInfo } from '../binder/ParameterInfo.ts';

/** A parameter of a command as scripts look at it: `(Get-Command x).Parameters['Name']`. */
export class ParameterMetadata extends NetObject {
  readonly parameter: ParameterInfo;

  constructor(parameter: ParameterInfo) {
    super();
    this.parameter = parameter;
  }

  get psType(): PSType {
    return metadataType();
  }
}

const metadataType = lazyType<ParameterMetadata>(() => ({
  name: 'System.Management.Automation.ParameterMetadata',
  properties: {
    'string Name': (self) => self.parameter.name,
    'type ParameterType': (self) => self.parameter.type,
    'System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterSetMetadata] ParameterSets': (
      self,
    ) => setsOf(self.parameter),
    'bool IsDynamic': () => false,
    'System.Collections.ObjectModel.Collection[string] Aliases': (self) => [...self.parameter.aliases],
    'System.Collections.ObjectModel.Collection[System.Attribute] Attributes': () => [],
    'bool SwitchParameter': (self) => self.parameter.isSwitch,
  },
}));

function setsOf(parameter: ParameterInfo): Hashtable {
  const table = new Hashtable();
  for (const [name, set] of parameter.sets) {
    const entry = new Hashtable();
    entry.set('IsMandatory', set.mandatory);
    entry.set('Position', set.position ?? -2147483648);
    entry.set('ValueFromPipeline', set.byValue);
    entry.set('ValueFromPipelineByPropertyName', set.byPropertyName);
    entry.set('ValueFromRemainingArguments', set.fromRemaining);
    entry.set('HelpMessage', set.helpMessage === '' ? null : set.helpMessage);
    table.set(name, entry);
  }
  return table;
}

const known = new WeakMap<ParameterInfo, ParameterMetadata>();

export function parameterMetadata(parameter: ParameterInfo): ParameterMetadata {
  let metadata = known.get(parameter);
  if (metadata === undefined) {
    metadata = new ParameterMetadata(parameter);
    known.set(parameter, metadata);
  }
  return metadata;
}
