import type { PSType } from '../../values/PSType.ts';
import { lookupType } from '../../values/typeLookup.ts';
import type { ParameterInfo } from './ParameterInfo.ts';
import { ALL_SETS, anySet } from './ParameterInfo.ts';
import { range } from './Validation.ts';

/** Name, type and alias of what every cmdlet and advanced function has in 5.1. */
const COMMON: readonly (readonly [name: string, type: string, alias: string])[] = [
  ['Verbose', 'switch', 'vb'],
  ['Debug', 'switch', 'db'],
  ['ErrorAction', 'System.Management.Automation.ActionPreference', 'ea'],
  ['WarningAction', 'System.Management.Automation.ActionPreference', 'wa'],
  ['InformationAction', 'System.Management.Automation.ActionPreference', 'infa'],
  ['ErrorVariable', 'string', 'ev'],
  ['WarningVariable', 'string', 'wv'],
  ['InformationVariable', 'string', 'iv'],
  ['OutVariable', 'string', 'ov'],
  ['OutBuffer', 'int', 'ob'],
  ['PipelineVariable', 'string', 'pv'],
];

const SHOULD_PROCESS: typeof COMMON = [
  ['WhatIf', 'switch', 'wi'],
  ['Confirm', 'switch', 'cf'],
];

let common: readonly ParameterInfo[] | undefined;
let confirming: readonly ParameterInfo[] | undefined;

/** The common parameters, with WhatIf and Confirm where the command asks `ShouldProcess`. */
export function commonParameters(supportsShouldProcess: boolean): readonly ParameterInfo[] {
  common ??= COMMON.map(toInfo);
  if (!supportsShouldProcess) return common;
  confirming ??= [...common, ...SHOULD_PROCESS.map(toInfo)];
  return confirming;
}

function toInfo([name, typeText, alias]: (typeof COMMON)[number]): ParameterInfo {
  const type = lookupType(typeText) ?? lookupType('System.Object');
  if (!type) throw new Error(`type ${typeText} is not registered`);
  return {
    name,
    aliases: [alias],
    type,
    isSwitch: typeText === 'switch',
    sets: new Map([[ALL_SETS, anySet]]),
    steps: stepsOf(name, type),
    allowNull: false,
    allowEmptyString: false,
    allowEmptyCollection: false,
    isHidden: false,
    isCommon: true,
    notEmulated: false,
    help: '',
  };
}

/** OutBuffer takes no negative number. */
function stepsOf(name: string, type: PSType): ParameterInfo['steps'] {
  const steps = [{ kind: 'convert', type }] as const;
  return name === 'OutBuffer' ? [...steps, { kind: 'validate', validation: range(0, 2147483647) }] : steps;
}
