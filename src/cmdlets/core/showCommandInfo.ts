import { inSet, type ParameterInfo, type ParameterSetInfo } from '../../runtime/binder/ParameterInfo.ts';
import type { CommandInfo } from '../../runtime/command.ts';
import { commandSyntax } from '../../runtime/commandSyntax.ts';
import { PSCustomObject } from '../../values/PSCustomObject.ts';

/** What `Get-Command -ShowCommandInfo` tells the Show-Command window. Proof: documented. */
export function showCommandInfo(info: CommandInfo): PSCustomObject {
  const { parameters, moduleName } = info;
  return PSCustomObject.of({
    Name: info.name,
    ModuleName: moduleName,
    Module: PSCustomObject.of({ Name: moduleName }),
    CommandType: info.commandType,
    Definition: commandSyntax(info).join('\r\n'),
    ParameterSets: (parameters?.sets ?? []).map((set) =>
      PSCustomObject.of({
        Name: set,
        IsDefault: set === parameters?.traits.defaultSet,
        Parameters: (parameters?.all ?? []).flatMap((parameter) => {
          const place = inSet(parameter, set);
          return place === null || parameter.isHidden ? [] : [shownParameter(parameter, place)];
        }),
      }),
    ),
  });
}

function shownParameter(parameter: ParameterInfo, place: ParameterSetInfo): PSCustomObject {
  return PSCustomObject.of({
    Name: parameter.name,
    IsMandatory: place.mandatory,
    ValueFromPipeline: place.byValue,
    Position: place.position ?? -2_147_483_648,
    ParameterType: PSCustomObject.of({ FullName: parameter.type.fullName, IsEnum: parameter.type.isEnum }),
  });
}
