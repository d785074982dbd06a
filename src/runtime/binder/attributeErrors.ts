import type { AttributeAst, ParameterAst } from '../../syntax/ast.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { raise } from '../raise.ts';
import type { TypeResolver } from '../TypeResolver.ts';
import { attributeName } from './attributes.ts';
import { commonParameters } from './commonParameters.ts';
import type { ParameterInfo } from './ParameterInfo.ts';

const properties: Readonly<Record<string, RegExp>> = {
  parameter:
    /^(position|parametersetname|mandatory|valuefrompipeline|valuefrompipelinebypropertyname|valuefromremainingarguments|helpmessage|helpmessagebasename|helpmessageresourceid|dontshow)$/i,
  cmdletbinding:
    /^(confirmimpact|defaultparametersetname|helpuri|supportspaging|supportsshouldprocess|supportstransactions|positionalbinding|remotingcapability)$/i,
};

/** Attributes that no code here looks at but that scripts may write before a parameter. */
const OTHERS =
  /^(parameter|alias|allow(null|emptystring|emptycollection)|validate\w+|pstypename|supportswildcards|psdefaultvalue|argumentcompleter|credential|obsolete|dontshow|suppressmessage|dscproperty|outputtype)$/;

/** Proof of the texts: recorded; the type that is named is always the same one. */
export function refuseUnknownProperties(attribute: AttributeAst): void {
  const known = properties[attributeName(attribute)];
  for (const { name, extent } of known === undefined ? [] : attribute.named) {
    if (known?.test(name)) continue;
    const message = `Property '${name}' cannot be found for type 'System.Management.Automation.CmdletBindingAttribute'.`;
    raise(message, 'PropertyNotFoundForType', 'InvalidOperation', extent.text, extent, 'NamedAttributeArgumentAst');
  }
}

/** An attribute that there is not. */
export function refuseUnknownAttributes({ attributes }: ParameterAst, types: TypeResolver): void {
  for (const attribute of attributes) {
    if (attribute.kind !== 'Attribute') continue;
    const { name } = attribute.typeName;
    refuseUnknownProperties(attribute);
    if (name.includes('.') || OTHERS.test(attributeName(attribute))) continue;
    if (types.named(name) !== null || types.named(`${name}Attribute`) !== null) continue;
    const message = `Cannot find the type for custom attribute '${name}'. Make sure that the assembly that contains this type is loaded.`;
    const { extent } = attribute;
    raise(message, 'CustomAttributeTypeNotFound', 'InvalidOperation', extent.text, extent, 'AttributeAst');
  }
}

/** Names that mean two parameters. Proof: recorded. */
export function refuseTwice(parameters: readonly ParameterInfo[], isAdvanced: boolean): void {
  const aliases = new Set<string>();
  for (const alias of parameters.flatMap((parameter) => parameter.aliases)) {
    if (aliases.has(alias.toLowerCase()))
      throw metadataError('AliasDeclaredMultipleTimes', `The alias "${alias}" is declared multiple times.`);
    aliases.add(alias.toLowerCase());
  }
  if (!isAdvanced) return;
  const common = new Set(commonParameters(false).map(({ name }) => name.toLowerCase()));
  const twice = parameters.find(({ name }) => common.has(name.toLowerCase()));
  if (twice === undefined) return;
  const message = `A parameter with the name '${twice.name}' was defined multiple times for the command.`;
  throw metadataError('ParameterNameAlreadyExistsForCommand', message);
}

function metadataError(errorId: string, message: string): ExceptionObject {
  return new ExceptionObject('System.Management.Automation.MetadataException', message, {
    errorId,
    category: 'MetadataError',
  });
}
