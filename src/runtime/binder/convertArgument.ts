import type { Extent } from '../../base/source.ts';
import { nullCast } from '../../values/castErrors.ts';
import { convert } from '../../values/convert.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import { enumerate } from '../../values/enumerate.ts';
import { baseOf, PSObject } from '../../values/PSObject.ts';
import type { PSType } from '../../values/PSType.ts';
import { ScriptBlock } from '../../values/ScriptBlock.ts';
import { knownType } from '../../values/typeLookup.ts';
import { typeNames } from '../../values/typeNames.ts';
import { typeOf } from '../../values/typeOf.ts';
import { refuseList, refuseNoBoolean, refuseNoReference } from '../strictTypes.ts';
import { type BindingTarget, bindingErrors } from './bindingErrors.ts';
import type { ParameterInfo } from './ParameterInfo.ts';
import type { Validation } from './Validation.ts';

/** Whether refused conversions are the parameter's own (functions, remote cmdlets) or the binder's (local cmdlets). */
export type ConversionStyle = 'transformation' | 'binder';

/** Converts and checks one argument; throws the binding error of a refused one. */
export function convertArgument(
  parameter: ParameterInfo,
  value: unknown,
  command: BindingTarget,
  style: ConversionStyle,
  extent: Extent | null,
): unknown {
  let result: unknown = value === undefined ? null : value;
  for (const step of parameter.steps) {
    if (step.kind === 'convert') result = converted(parameter, result, step.type, command, style, extent);
    else validate(parameter, step.validation, result, command, extent);
  }
  if (parameter.psTypeName !== undefined) demandTypeName(parameter, result, command, extent);
  if (isMandatory(parameter)) demandContent(parameter, result, command, style, extent);
  if (result === null && leavesNull(parameter, style)) demandSettable(parameter, command, extent);
  return result;
}

/** The binder gives $null for a structure to the checks and then to the property, which refuses it (recorded). */
function leavesNull({ type, isCommon }: ParameterInfo, style: ConversionStyle): boolean {
  return (
    (style === 'binder' || isCommon) &&
    type.isValueType &&
    !/^System\.(Boolean|Nullable`1)|\.SwitchParameter$/.test(type.fullName)
  );
}

/** A mandatory text of a cmdlet: $null stays what it is, to be refused as such (recorded). */
function isRefusedText(parameter: ParameterInfo, type: PSType, style: ConversionStyle): boolean {
  return style === 'binder' && !parameter.allowNull && type.fullName === 'System.String' && isMandatory(parameter);
}

function demandSettable({ name, type }: ParameterInfo, command: BindingTarget, extent: Extent | null): void {
  try {
    if (type.isEnum) convert(null, type);
    throw nullCast(type);
  } catch (error) {
    if (error instanceof ExceptionObject) throw bindingErrors.notSettable(command, name, error, extent);
    throw error;
  }
}

function demandTypeName(parameter: ParameterInfo, value: unknown, command: BindingTarget, extent: Extent | null): void {
  const wanted = (parameter.psTypeName ?? '').toLowerCase();
  if (value === null || typeNames(value).some((name) => name.toLowerCase() === wanted)) return;
  throw bindingErrors.mismatchedTypeName(command, parameter.name, parameter.psTypeName ?? '', extent);
}

const isMandatory = (parameter: ParameterInfo) => {
  for (const place of parameter.sets.values()) if (place.mandatory) return true;
  return false;
};

/**
 * $null, '' and empty collections are refused for a mandatory parameter unless an attribute allows them. Only a
 * transformation makes an empty text of $null (recorded).
 */
function demandContent(
  parameter: ParameterInfo,
  value: unknown,
  command: BindingTarget,
  style: ConversionStyle,
  extent: Extent | null,
): void {
  if (value === null || value === undefined) {
    const text = style === 'transformation' && parameter.type.fullName === 'System.String';
    if (parameter.allowNull || (text && parameter.allowEmptyString)) return;
    throw bindingErrors.notAllowed(command, parameter.name, text ? 'EmptyString' : 'Null', extent);
  }
  if (value === '') {
    if (!parameter.allowEmptyString && holdsText(parameter.type)) {
      throw bindingErrors.notAllowed(command, parameter.name, 'EmptyString', extent);
    }
    return;
  }
  const elements = typeof value === 'object' && takesCollection(parameter.type) ? enumerate(value) : null;
  if (elements !== null) demandElements(parameter, value, elements, command, extent);
}

/** Only of a parameter for collections the elements are looked at. */
function takesCollection(type: PSType): boolean {
  return type.isArray || type.isSubtypeOf(knownType('System.Collections.IList'));
}

function holdsText(type: PSType): boolean {
  return (type.elementType ?? type).fullName === 'System.String';
}

function demandElements(
  parameter: ParameterInfo,
  value: unknown,
  elements: Iterable<unknown>,
  command: BindingTarget,
  extent: Extent | null,
): void {
  let count = 0;
  for (const element of elements) {
    count++;
    if (element === null && !parameter.allowNull)
      throw bindingErrors.notAllowed(command, parameter.name, 'Null', extent);
    if (element === '' && !parameter.allowEmptyString && holdsText(parameter.type)) {
      throw bindingErrors.notAllowed(command, parameter.name, 'EmptyString', extent);
    }
  }
  if (count > 0 || parameter.allowEmptyCollection) return;
  throw bindingErrors.notAllowed(
    command,
    parameter.name,
    Array.isArray(value) ? 'EmptyArray' : 'EmptyCollection',
    extent,
  );
}

function converted(
  parameter: ParameterInfo,
  value: unknown,
  type: PSType,
  command: BindingTarget,
  style: ConversionStyle,
  extent: Extent | null,
): unknown {
  // A value that carries notes, such as a line of Get-Content, arrives bare unless any object will do.
  if (fits(value, type)) return takesAny(type) ? value : baseOf(value);
  if (value instanceof PSObject && style === 'binder' && type.elementType !== null && takesAny(type.elementType))
    return [value];
  if (value instanceof ScriptBlock && style === 'binder' && type.fullName === 'System.String') return value.toString();
  if (style === 'binder' && isList(value) && !takesLists(type))
    throw bindingErrors.listForOne(command, parameter.name, typeOf(value)!.fullName, type.fullName, extent);
  if (value === null && (leavesNull(parameter, style) || isRefusedText(parameter, type, style))) return null;
  try {
    refuseNoReference(value, type);
    if (style === 'transformation') refuseNoBoolean(value, type);
    if (style === 'transformation' && parameter.isStrict) refuseList(value, type);
    return withNulls(convert(value, type), value, type);
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    if (style === 'transformation' && !parameter.isDynamic && !parameter.isCommon) {
      throw bindingErrors.transformation(command, parameter.name, error, extent);
    }
    throw bindingErrors.cannotConvert(command, parameter.name, error, extent);
  }
}

function isList(value: unknown): boolean {
  const base = baseOf(value);
  return Array.isArray(base) || (typeOf(base)?.isSubtypeOf(knownType('System.Collections.IList')) ?? false);
}

/** A list is for collections; an enum takes its names from it, a switch has words of its own for it. Proof: recorded. */
function takesLists(type: PSType): boolean {
  return type.isEnum || takesCollection(type) || SWITCHES.has(type.fullName) || type.genericArguments.length > 0;
}

const SWITCHES: ReadonlySet<string> = new Set(['System.Boolean', 'System.Management.Automation.SwitchParameter']);

/** $null in a collection of texts stays $null for a parameter, while a cast makes it an empty text (recorded). */
function withNulls(result: unknown, given: unknown, type: PSType): unknown {
  if (!Array.isArray(result) || !Array.isArray(given) || type.elementType?.fullName !== 'System.String') return result;
  for (let i = 0; i < given.length; i++) if (given[i] === null) result[i] = null;
  return result;
}

function takesAny({ fullName }: PSType): boolean {
  return fullName === 'System.Object' || fullName === 'System.Management.Automation.PSObject';
}

/** Whether no conversion is needed. */
export function fits(value: unknown, type: PSType): boolean {
  if (takesAny(type)) return true;
  if (value === null || value === undefined) return false;
  return typeOf(value)?.isSubtypeOf(type) ?? false;
}

/** The same where one value may stand for a list of one: no conversion in the eyes of the pipeline (documented). */
export function fitsAsElement(value: unknown, type: PSType): boolean {
  return fits(value, type) || (type.elementType !== null && fits(value, type.elementType));
}

function validate(
  parameter: ParameterInfo,
  validation: Validation,
  value: unknown,
  command: BindingTarget,
  extent: Extent | null,
): void {
  try {
    validation.check(value);
  } catch (error) {
    if (!(error instanceof ExceptionObject)) throw error;
    throw bindingErrors.validation(command, parameter.name, error, extent);
  }
}
