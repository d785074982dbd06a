import { enumerate } from '../../values/enumerate.ts';
import { Dictionary } from '../../values/Hashtable.ts';
import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType } from '../../values/PSType.ts';
import {
  ALL_SETS,
  type ArgumentStep,
  anySet,
  type ParameterInfo,
  type ParameterSetInfo,
} from '../binder/ParameterInfo.ts';
import { AttributeObject, ParameterAttribute } from './attributes.ts';

/** A parameter made by code: what `dynamicparam` puts into its dictionary. */
export class RuntimeDefinedParameter extends NetObject {
  name: string;
  parameterType: PSType;
  readonly attributes: unknown;
  value: unknown = null;
  isSet = false;

  constructor(name: string, parameterType: PSType, attributes: unknown) {
    super();
    this.name = name;
    this.parameterType = parameterType;
    this.attributes = attributes;
  }

  get psType(): PSType {
    return runtimeDefinedParameter();
  }

  toParameter(): ParameterInfo {
    const attributes = [...(enumerate(this.attributes) ?? [])].filter((item) => item instanceof AttributeObject);
    const type = this.parameterType;
    const validations = attributes.flatMap((attribute) => attribute.validation ?? []);
    const steps: ArgumentStep[] = [
      { kind: 'convert', type },
      ...validations.map((validation): ArgumentStep => ({ kind: 'validate', validation })),
    ];
    const kinds = new Set(attributes.map((attribute) => attribute.kind));
    return {
      name: this.name,
      aliases: attributes.flatMap((attribute) => attribute.aliases),
      type,
      isSwitch: type.fullName === 'System.Management.Automation.SwitchParameter',
      sets: setsOf(attributes.filter((item) => item instanceof ParameterAttribute)),
      steps,
      allowNull: kinds.has('AllowNull'),
      allowEmptyString: kinds.has('AllowEmptyString'),
      allowEmptyCollection: kinds.has('AllowEmptyCollection'),
      isHidden: false,
      isCommon: false,
      notEmulated: false,
      help: '',
      isDynamic: true,
    };
  }
}

function setsOf(attributes: readonly ParameterAttribute[]): Map<string, ParameterSetInfo> {
  if (attributes.length === 0) return new Map([[ALL_SETS, anySet]]);
  return new Map(attributes.map((attribute) => [attribute.parameterSetName, attribute.place]));
}

export const runtimeDefinedParameter = lazyType<RuntimeDefinedParameter>(() => ({
  name: 'System.Management.Automation.RuntimeDefinedParameter',
  properties: {
    'string Name': { get: (self) => self.name, set: (self, name: string) => void Object.assign(self, { name }) },
    'type ParameterType': {
      get: (self) => self.parameterType,
      set: (self, parameterType: PSType) => void Object.assign(self, { parameterType }),
    },
    'System.Object Value': {
      get: (self) => self.value,
      set: (self, value: unknown) => void Object.assign(self, { value, isSet: true }),
    },
    'bool IsSet': { get: (self) => self.isSet, set: (self, isSet: boolean) => void Object.assign(self, { isSet }) },
    'System.Collections.ObjectModel.Collection[System.Attribute] Attributes': (self) => self.attributes,
  },
  constructors: {
    '(string name, type parameterType, System.Object attributes)': (name: string, type: PSType, attributes: unknown) =>
      new RuntimeDefinedParameter(name, type, attributes),
  },
}));

/** The dictionary that a `dynamicparam` block gives. */
export class RuntimeDefinedParameterDictionary extends Dictionary {
  constructor() {
    super(true);
  }

  get psType(): PSType {
    return runtimeDefinedParameterDictionary();
  }
}

export const runtimeDefinedParameterDictionary = lazyType<RuntimeDefinedParameterDictionary>(() => ({
  name: 'System.Management.Automation.RuntimeDefinedParameterDictionary',
  base: 'System.Collections.Hashtable',
  constructors: { '()': () => new RuntimeDefinedParameterDictionary() },
}));
