import type { AttributeAst, ParameterAst } from '../../syntax/ast.ts';
import { toBool, toNumber, toStringPS } from '../../values/convert.ts';
import { enumerate } from '../../values/enumerate.ts';
import type { PSType } from '../../values/PSType.ts';
import { findType } from '../../values/registry.ts';
import type { AnyCmdlet, ParameterDeclaration, SetDeclaration } from '../cmdlet.ts';
import { language } from '../language.ts';
import type { ScriptBlockObject } from '../ScriptBlockObject.ts';
import { newFrame } from '../ScriptRun.ts';
import { nullSink } from '../Sink.ts';
import { refuseTwice, refuseUnknownAttributes, refuseUnknownProperties } from './attributeErrors.ts';
import {
  type AttributeValues,
  attributeName,
  attributeValues,
  type EvaluateConstant,
  validationOf,
} from './attributes.ts';
import { CommandParameters, type CommandTraits, type ConfirmImpact } from './CommandParameters.ts';
import { commonParameters } from './commonParameters.ts';
import { ALL_SETS, type ArgumentStep, anySet, type ParameterInfo, type ParameterSetInfo } from './ParameterInfo.ts';

function typeNamed(text: string): PSType {
  const type = findType(text);
  if (!type) throw new Error(`a parameter is declared with the unknown type ${text}`);
  return type;
}

// ── cmdlets ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** The parameters of a cmdlet's declaration. */
export function cmdletParameters(declaration: AnyCmdlet): CommandParameters {
  const supportsShouldProcess = declaration.supportsShouldProcess ?? false;
  const own = Object.entries(declaration.parameters as Record<string, ParameterDeclaration>).map(([name, parameter]) =>
    declaredParameter(name, parameter),
  );
  const missing = missingParameters(declaration);
  return new CommandParameters([...own, ...missing, ...commonParameters(supportsShouldProcess)], {
    isAdvanced: true,
    defaultSet: declaration.defaultSet ?? null,
    supportsShouldProcess,
    confirmImpact: declaration.confirmImpact ?? 'Medium',
    positionalBinding: true,
  });
}

function missingParameters({ notEmulated = [] }: AnyCmdlet): ParameterInfo[] {
  const entries: [string, string][] = Array.isArray(notEmulated)
    ? notEmulated.map((name: string) => [name, 'object'])
    : Object.entries(notEmulated as Record<string, string>);
  return entries.map(([name, type]) => declaredParameter(name, { type, emulated: false }));
}

function declaredParameter(name: string, declaration: ParameterDeclaration): ParameterInfo {
  const type = typeNamed(declaration.type);
  const steps: ArgumentStep[] = [
    { kind: 'convert', type },
    ...(declaration.validate ?? []).map((validation): ArgumentStep => ({ kind: 'validate', validation })),
  ];
  return {
    name,
    aliases: declaration.aliases ?? [],
    type,
    isSwitch: declaration.type === 'switch',
    sets: declaredSets(declaration),
    steps,
    allowNull: declaration.allowNull ?? false,
    allowEmptyString: declaration.allowEmptyString ?? false,
    allowEmptyCollection: declaration.allowEmptyCollection ?? false,
    isHidden: false,
    isCommon: false,
    notEmulated: declaration.emulated === false,
    isLate: declaration.late === true,
    ...(declaration.realType !== undefined && { shownType: declaration.realType }),
    get help() {
      return declaration.help ?? '';
    },
  };
}

function declaredSets(declaration: ParameterDeclaration): Map<string, ParameterSetInfo> {
  const { sets } = declaration;
  if (!sets) return new Map([[ALL_SETS, placeOf(declaration)]]);
  if (Array.isArray(sets)) return new Map(sets.map((set: string) => [set, placeOf(declaration)]));
  const perSet = Object.entries(sets as Record<string, SetDeclaration>);
  return new Map(perSet.map(([set, place]) => [set, placeOf({ ...declaration, ...place })]));
}

const placeOf = (declaration: SetDeclaration): ParameterSetInfo => ({
  mandatory: declaration.mandatory ?? false,
  position: declaration.position ?? null,
  byValue: declaration.pipeline === 'value' || declaration.pipeline === 'both',
  byPropertyName: declaration.pipeline === 'property' || declaration.pipeline === 'both',
  fromRemaining: declaration.remaining ?? false,
  helpMessage: '',
});

// ── functions and script blocks ──────────────────────────────────────────────────────────────────────────────────

/** The parameters of a function, script or script block, read from its `param` block and attributes. */
export function functionParameters(block: ScriptBlockObject): CommandParameters {
  const evaluate = constantsOf(block);
  const listed = block.compiled.parameters.map((parameter) => parameter.ast);
  const binding = block.ast.param?.attributes.find((attribute) => attributeName(attribute) === 'cmdletbinding');
  const traits = traitsOf(binding, listed, evaluate);
  const own = withPositions(
    listed.map((ast) => ({ ...writtenParameter(ast, block, evaluate), isStrict: binding !== undefined })),
    traits,
  );
  refuseTwice(own, traits.isAdvanced);
  const common = traits.isAdvanced ? commonParameters(traits.supportsShouldProcess) : [];
  return new CommandParameters([...own, ...common], traits);
}

/** Attributes hold constants; they are evaluated in a frame of their own. */
function constantsOf(block: ScriptBlockObject): EvaluateConstant {
  return (expression) => {
    const context = language().newContext(block.types);
    const evaluate = context.expression(expression);
    return evaluate(newFrame(block, { out: nullSink, streams: block.session.streams }));
  };
}

function traitsOf(
  binding: AttributeAst | undefined,
  parameters: readonly ParameterAst[],
  evaluate: EvaluateConstant,
): CommandTraits {
  if (binding) refuseUnknownProperties(binding);
  const named = binding ? attributeValues(binding, evaluate).named : new Map<string, unknown>();
  const marked = parameters.some((parameter) =>
    parameter.attributes.some(
      (attribute) => attribute.kind === 'Attribute' && attributeName(attribute) === 'parameter',
    ),
  );
  return {
    isAdvanced: binding !== undefined || marked,
    defaultSet: named.has('defaultparametersetname') ? toStringPS(named.get('defaultparametersetname')) : null,
    supportsShouldProcess: toBool(named.get('supportsshouldprocess') ?? false),
    confirmImpact: named.has('confirmimpact') ? confirmImpactOf(named.get('confirmimpact')) : 'Medium',
    positionalBinding: toBool(named.get('positionalbinding') ?? true),
  };
}

function confirmImpactOf(value: unknown): ConfirmImpact {
  const text = toStringPS(value).toLowerCase();
  const known: readonly ConfirmImpact[] = ['None', 'Low', 'Medium', 'High'];
  return known.find((impact) => impact.toLowerCase() === text) ?? 'Medium';
}

function writtenParameter(ast: ParameterAst, block: ScriptBlockObject, evaluate: EvaluateConstant): ParameterInfo {
  const named = (name: string) =>
    ast.attributes.filter(
      (attribute): attribute is AttributeAst => attribute.kind === 'Attribute' && attributeName(attribute) === name,
    );
  refuseUnknownAttributes(ast, block.types);
  const constraint = ast.attributes.find((attribute) => attribute.kind === 'TypeConstraint');
  const type = constraint ? block.types.demand(constraint.typeName, constraint.extent) : typeNamed('object');
  const values = named('parameter').map((attribute) => attributeValues(attribute, evaluate));
  return {
    name: ast.name.name,
    aliases: named('alias').flatMap((attribute) => attributeValues(attribute, evaluate).positional.flatMap(aliasNames)),
    type,
    isSwitch: type.fullName === 'System.Management.Automation.SwitchParameter',
    sets: writtenSets(values),
    steps: writtenSteps(ast, block, evaluate),
    allowNull: named('allownull').length > 0,
    allowEmptyString: named('allowemptystring').length > 0,
    allowEmptyCollection: named('allowemptycollection').length > 0,
    ...psTypeNameOf(named('pstypename'), evaluate),
    isHidden: values.some((value) => toBool(value.named.get('dontshow') ?? false)),
    isCommon: false,
    notEmulated: false,
    help: '',
  };
}

function psTypeNameOf(
  attributes: readonly AttributeAst[],
  evaluate: EvaluateConstant,
): { readonly psTypeName?: string } {
  const [attribute] = attributes;
  if (attribute === undefined) return {};
  return { psTypeName: toStringPS(attributeValues(attribute, evaluate).positional[0] ?? '') };
}

const aliasNames = (value: unknown): string[] => [...(enumerate(value) ?? [value])].map((item) => toStringPS(item));

/** Conversions come first (the type nearest to the name before the outer ones), then the checks. */
function writtenSteps(ast: ParameterAst, block: ScriptBlockObject, evaluate: EvaluateConstant): ArgumentStep[] {
  const conversions: ArgumentStep[] = [];
  const validations: ArgumentStep[] = [];
  for (const attribute of ast.attributes) {
    if (attribute.kind === 'TypeConstraint') {
      conversions.unshift({ kind: 'convert', type: block.types.demand(attribute.typeName, attribute.extent) });
    } else {
      const validation = validationOf(attribute, evaluate);
      // The check that is written last comes first (recorded).
      if (validation) validations.unshift({ kind: 'validate', validation });
    }
  }
  return [...conversions, ...validations];
}

function writtenSets(attributes: readonly AttributeValues[]): Map<string, ParameterSetInfo> {
  if (attributes.length === 0) return new Map([[ALL_SETS, anySet]]);
  return new Map(
    attributes.map(({ named }) => [
      named.has('parametersetname') ? toStringPS(named.get('parametersetname')) : ALL_SETS,
      {
        mandatory: toBool(named.get('mandatory') ?? false),
        position: named.has('position') ? Number(toNumber(named.get('position'))) : null,
        byValue: toBool(named.get('valuefrompipeline') ?? false),
        byPropertyName: toBool(named.get('valuefrompipelinebypropertyname') ?? false),
        fromRemaining: toBool(named.get('valuefromremainingarguments') ?? false),
        helpMessage: named.has('helpmessage') ? toStringPS(named.get('helpmessage')) : '',
      },
    ]),
  );
}

/** Where no parameter states a position or a set of its own, all but the switches are positional in the order they are written. */
function withPositions(parameters: readonly ParameterInfo[], traits: CommandTraits): ParameterInfo[] {
  const stated = parameters.some(({ sets }) =>
    [...sets].some(([set, place]) => place.position !== null || set !== ALL_SETS),
  );
  if (stated || (traits.isAdvanced && !traits.positionalBinding)) return [...parameters];
  let next = 0;
  return parameters.map((parameter) => {
    if (parameter.isSwitch) return parameter;
    const position = next++;
    const sets = new Map([...parameter.sets].map(([set, place]) => [set, { ...place, position }]));
    return { ...parameter, sets };
  });
}
