import { toStringPS } from '../../values/convert.ts';
import { NetObject } from '../../values/NetObject.ts';
import { lazyType, type PSType, type TypeSpec } from '../../values/PSType.ts';
import { knownType } from '../../values/typeLookup.ts';
import type { ParameterSetInfo } from '../binder/ParameterInfo.ts';
import { ALL_SETS } from '../binder/ParameterInfo.ts';
import { patternMatcher } from '../binder/patternMatcher.ts';
import {
  count,
  length,
  notNull,
  notNullOrEmpty,
  oneOf,
  pattern,
  range,
  type Validation,
} from '../binder/Validation.ts';

const automation = 'System.Management.Automation';

/** An attribute as an object, made by code for a dynamic parameter. */
export class AttributeObject extends NetObject {
  /** Name without `Attribute`. */
  readonly kind: string;
  readonly aliases: readonly string[] = [];
  readonly validation: Validation | null;

  constructor(kind: string, validation: Validation | null = null, aliases: readonly string[] = []) {
    super();
    this.kind = kind;
    this.validation = validation;
    this.aliases = aliases;
  }

  get psType(): PSType {
    return knownType(`${automation}.${this.kind}Attribute`);
  }
}

/** `[Parameter()]` as an object. */
export class ParameterAttribute extends AttributeObject {
  parameterSetName = ALL_SETS;
  position = -2147483648;
  mandatory = false;
  valueFromPipeline = false;
  valueFromPipelineByPropertyName = false;
  valueFromRemainingArguments = false;
  helpMessage: string | null = null;
  dontShow = false;

  constructor() {
    super('Parameter');
  }

  get place(): ParameterSetInfo {
    return {
      mandatory: this.mandatory,
      position: this.position < 0 ? null : this.position,
      byValue: this.valueFromPipeline,
      byPropertyName: this.valueFromPipelineByPropertyName,
      fromRemaining: this.valueFromRemainingArguments,
      helpMessage: this.helpMessage ?? '',
    };
  }
}

type Settable =
  | 'parameterSetName'
  | 'position'
  | 'mandatory'
  | 'valueFromPipeline'
  | 'valueFromPipelineByPropertyName'
  | 'valueFromRemainingArguments'
  | 'helpMessage'
  | 'dontShow';

const field = (name: Settable) => ({
  get: (self: ParameterAttribute) => self[name],
  set: (self: ParameterAttribute, value: never) => void Object.assign(self, { [name]: value }),
});

const parameterAttribute = lazyType<ParameterAttribute>(() => ({
  name: `${automation}.ParameterAttribute`,
  base: 'System.Attribute',
  properties: {
    'int Position': field('position'),
    'string ParameterSetName': field('parameterSetName'),
    'bool Mandatory': field('mandatory'),
    'bool ValueFromPipeline': field('valueFromPipeline'),
    'bool ValueFromPipelineByPropertyName': field('valueFromPipelineByPropertyName'),
    'bool ValueFromRemainingArguments': field('valueFromRemainingArguments'),
    'string HelpMessage': field('helpMessage'),
    'bool DontShow': field('dontShow'),
  },
  constructors: { '()': () => new ParameterAttribute() },
}));

const attribute = (kind: string, constructors: TypeSpec['constructors']) =>
  lazyType<AttributeObject>(() => ({
    name: `${automation}.${kind}Attribute`,
    base: 'System.Attribute',
    ...(constructors === undefined ? {} : { constructors }),
  }));

const plain = (kind: string, validation: Validation | null = null) =>
  attribute(kind, { '()': () => new AttributeObject(kind, validation) });

const at = automation.toLowerCase();

/** Attributes that scripts make for dynamic parameters, by full name in lower case; each also under its short name. */
export const attributeTypes: Record<string, (() => PSType) | string> = {
  'system.attribute': lazyType(() => ({ name: 'System.Attribute', isAbstract: true })),
  [`${at}.parameterattribute`]: parameterAttribute,
  parameter: `${at}.parameterattribute`,
  [`${at}.aliasattribute`]: attribute('Alias', {
    '(Params string[] aliasNames)': (names: readonly string[]) => new AttributeObject('Alias', null, names),
  }),
  alias: `${at}.aliasattribute`,
  [`${at}.validatesetattribute`]: attribute('ValidateSet', {
    '(Params string[] validValues)': (values: readonly string[]) =>
      new AttributeObject('ValidateSet', oneOf(values.map((value) => toStringPS(value)))),
  }),
  validateset: `${at}.validatesetattribute`,
  [`${at}.validaterangeattribute`]: attribute('ValidateRange', {
    '(System.Object minRange, System.Object maxRange)': (minimum: unknown, maximum: unknown) =>
      new AttributeObject('ValidateRange', range(minimum, maximum)),
  }),
  validaterange: `${at}.validaterangeattribute`,
  [`${at}.validatelengthattribute`]: attribute('ValidateLength', {
    '(int minLength, int maxLength)': (minimum: number, maximum: number) =>
      new AttributeObject('ValidateLength', length(minimum, maximum)),
  }),
  validatelength: `${at}.validatelengthattribute`,
  [`${at}.validatecountattribute`]: attribute('ValidateCount', {
    '(int minLength, int maxLength)': (minimum: number, maximum: number) =>
      new AttributeObject('ValidateCount', count(minimum, maximum)),
  }),
  validatecount: `${at}.validatecountattribute`,
  [`${at}.validatepatternattribute`]: attribute('ValidatePattern', {
    '(string regexPattern)': (source: string) =>
      new AttributeObject('ValidatePattern', pattern(source, patternMatcher(source))),
  }),
  validatepattern: `${at}.validatepatternattribute`,
  [`${at}.validatenotnullattribute`]: plain('ValidateNotNull', notNull),
  validatenotnull: `${at}.validatenotnullattribute`,
  [`${at}.validatenotnulloremptyattribute`]: plain('ValidateNotNullOrEmpty', notNullOrEmpty),
  validatenotnullorempty: `${at}.validatenotnulloremptyattribute`,
  [`${at}.allownullattribute`]: plain('AllowNull'),
  allownull: `${at}.allownullattribute`,
  [`${at}.allowemptystringattribute`]: plain('AllowEmptyString'),
  allowemptystring: `${at}.allowemptystringattribute`,
  [`${at}.allowemptycollectionattribute`]: plain('AllowEmptyCollection'),
  allowemptycollection: `${at}.allowemptycollectionattribute`,
  [`${at}.cmdletbindingattribute`]: plain('CmdletBinding'),
  cmdletbinding: `${at}.cmdletbindingattribute`,
};
