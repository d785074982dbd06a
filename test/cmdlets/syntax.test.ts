import { describe, expect, it } from '@jest/globals';
import { catalog } from '../../src/cmdlets/catalog.ts';
import { cmdletParameters } from '../../src/runtime/binder/declared.ts';
import type { ParameterInfo } from '../../src/runtime/binder/ParameterInfo.ts';
import { CmdletInfo } from '../../src/runtime/command.ts';
import { commandSyntax } from '../../src/runtime/commandSyntax.ts';
import { registerRuntimeTypes } from '../../src/runtime/runtimeTypes.ts';
import { type RealCommand, realCommands } from '../tools/realCommands.ts';

registerRuntimeTypes();

/** Sessions reach a practice server only, with fewer sets; Get-Credential asks for its mandatory parameter by itself. */
const OTHERWISE: ReadonlySet<string> = new Set([
  'Get-Credential',
  'Get-PSSession',
  'Import-PSSession',
  'New-PSSession',
  'New-PSSessionOption',
  'Remove-PSSession',
]);

const built = realCommands().flatMap((real) => {
  const declaration = catalog[real.name.toLowerCase()];
  return declaration === undefined || OTHERWISE.has(real.name) ? [] : [{ real, declaration }];
});

function aliasesOf({ aliases }: RealCommand): Record<string, string[]> {
  return Object.fromEntries(Object.entries(aliases).map(([name, list]) => [name, [...list].sort()]));
}

const pipelineOf = ({ sets }: ParameterInfo): string => {
  const places = [...sets.values()];
  const value = places.some(({ byValue }) => byValue) ? ['value'] : [];
  const property = places.some(({ byPropertyName }) => byPropertyName) ? ['property'] : [];
  return [...value, ...property].join('+');
};

describe.each(built)('$real.name has the parameters of 5.1', ({ real, declaration }) => {
  const parameters = cmdletParameters(declaration);
  const own = parameters.all.filter(({ isCommon }) => !isCommon);

  it('in its syntax', () => {
    expect(commandSyntax(new CmdletInfo(declaration))).toEqual(real.syntax);
  });

  it('with its aliases', () => {
    const ours = own.filter(({ name }) => real.aliases[name]).map(({ name, aliases }) => [name, [...aliases].sort()]);
    expect(Object.fromEntries(ours)).toEqual(aliasesOf(real));
  });

  it('with its pipeline input', () => {
    const ours = own.map((parameter) => [parameter.name, pipelineOf(parameter)]).filter(([, text]) => text !== '');
    expect(Object.fromEntries(ours)).toEqual(real.pipeline);
  });
});
