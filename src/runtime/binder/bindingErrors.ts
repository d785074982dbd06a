import type { Extent } from '../../base/source.ts';
import { toStringPS } from '../../values/convert.ts';
import { type ErrorCategory, ErrorRecord } from '../../values/ErrorRecord.ts';
import { ExceptionObject } from '../../values/ExceptionObject.ts';
import type { PSType } from '../../values/PSType.ts';
import { InvocationInfo } from '../InvocationInfo.ts';
import { TerminatingError } from '../TerminatingError.ts';

/** What a binding error has to say about the command it is about. */
export interface BindingTarget {
  /** Name shown as the activity. */
  readonly name: string;
  /** .NET class or function name: second half of the error id. */
  readonly commandType: string;
  /** The invocation with the position moved to `extent`. */
  invocationAt(extent: Extent | null): InvocationInfo;
}

interface Details {
  readonly id: string;
  readonly message: string;
  readonly category: ErrorCategory;
  readonly exception?: string;
  readonly inner?: ExceptionObject;
  readonly target?: unknown;
  readonly extent?: Extent | null;
  /** The parameter it is about. */
  readonly parameter?: string;
  /** The command had begun: it is called as it was typed. */
  readonly whileRunning?: boolean;
}

const PLAIN = 'System.Management.Automation.ParameterBindingException';
const VALIDATION = 'System.Management.Automation.ParameterBindingValidationException';
const METADATA = 'System.Management.Automation.ArgumentTransformationMetadataException';
const TRANSFORMATION = 'System.Management.Automation.ParameterBindingArgumentTransformationException';

export function bindingError(command: BindingTarget, details: Details): TerminatingError {
  const { id, message, category, exception = PLAIN, inner = null, target = null, extent = null, parameter } = details;
  const at = command.invocationAt(extent);
  const invocation = details.whileRunning ? at : unnamed(at);
  const fields = { ParameterName: parameter ?? null, ErrorId: id, CommandInvocation: invocation };
  const thrown = new ExceptionObject(exception, message, { inner, errorId: id, category, target, fields });
  const record = new ErrorRecord(thrown, {
    errorId: id,
    category,
    target,
    activity: command.name,
    commandType: command.commandType,
  });
  record.invocationInfo = invocation;
  return new TerminatingError(record);
}

/** The binder does not know as what the command was called, so the text begins with the command's own name (recorded). */
function unnamed(info: InvocationInfo): InvocationInfo {
  return new InvocationInfo({ ...info.invocation, name: '' });
}

/** The engine's own texts, one function for each. */
export const bindingErrors = {
  namedParameterNotFound: (command: BindingTarget, name: string, extent: Extent) =>
    bindingError(command, {
      id: 'NamedParameterNotFound',
      parameter: name,
      message: `A parameter cannot be found that matches parameter name '${name}'.`,
      category: 'InvalidArgument',
      extent,
    }),
  ambiguousParameter: (command: BindingTarget, name: string, matches: readonly string[], extent: Extent) =>
    bindingError(command, {
      id: 'AmbiguousParameter',
      parameter: name,
      message: `Parameter cannot be processed because the parameter name '${name}' is ambiguous. Possible matches include:${matches.map((match) => ` -${match}`).join('')}.`,
      category: 'InvalidArgument',
      extent,
    }),
  missingArgument: (command: BindingTarget, name: string, type: PSType, extent: Extent) =>
    bindingError(command, {
      id: 'MissingArgument',
      parameter: name,
      message: `Missing an argument for parameter '${name}'. Specify a parameter of type '${type.fullName}' and try again.`,
      category: 'InvalidArgument',
      extent,
    }),
  alreadyBound: (command: BindingTarget, name: string, extent: Extent) =>
    bindingError(command, {
      id: 'ParameterAlreadyBound',
      parameter: name,
      message: `Cannot bind parameter because parameter '${name}' is specified more than once. To provide multiple values to parameters that can accept multiple values, use the array syntax. For example, "-parameter value1,value2,value3".`,
      category: 'InvalidArgument',
      extent,
    }),
  ambiguousPosition: (command: BindingTarget) =>
    bindingError(command, {
      id: 'AmbiguousPositionalParameterNoName',
      message: 'Cannot bind positional parameters because no names were given.',
      category: 'InvalidArgument',
    }),
  positionalNotFound: (command: BindingTarget, value: unknown) =>
    bindingError(command, {
      id: 'PositionalParameterNotFound',
      message: `A positional parameter cannot be found that accepts argument '${value === null ? '$null' : toStringPS(value)}'.`,
      category: 'InvalidArgument',
    }),
  missingMandatory: (command: BindingTarget, names: readonly string[]) =>
    bindingError(command, {
      id: 'MissingMandatoryParameter',
      message: `Cannot process command because of one or more missing mandatory parameters: ${names.join(' ')}.`,
      category: 'InvalidArgument',
    }),
  ambiguousSet: (command: BindingTarget) =>
    bindingError(command, {
      id: 'AmbiguousParameterSet',
      message: 'Parameter set cannot be resolved using the specified named parameters.',
      category: 'InvalidArgument',
    }),
  inputNotBound: (command: BindingTarget, input: unknown) =>
    bindingError(command, {
      id: 'InputObjectNotBound',
      message:
        'The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the input and its properties do not match any of the parameters that take pipeline input.',
      category: 'InvalidArgument',
      target: input,
      whileRunning: true,
    }),
  inputMissesMandatory: (command: BindingTarget, names: readonly string[], input: unknown) =>
    bindingError(command, {
      id: 'InputObjectMissingMandatory',
      message: `The input object cannot be bound because it did not contain the information required to bind all mandatory parameters: ${names.map((name) => ` ${name}`).join('')}`,
      category: 'InvalidArgument',
      target: input,
      whileRunning: true,
    }),
  blockFailed: (command: BindingTarget, name: string, inner: ExceptionObject, input: unknown, extent: Extent | null) =>
    bindingError(command, {
      id: 'ScriptBlockArgumentInvocationFailed',
      parameter: name,
      message: `The input to the script block for parameter '${name}' failed. ${inner.message}`,
      category: 'InvalidArgument',
      inner,
      target: input,
      extent,
    }),
  blockWithoutOutput: (command: BindingTarget, name: string, input: unknown, extent: Extent | null) =>
    bindingError(command, {
      id: 'ScriptBlockArgumentNoOutput',
      parameter: name,
      message: `Cannot evaluate parameter '${name}' because its argument input did not produce any output. A parameter cannot be evaluated without argument output.`,
      category: 'InvalidArgument',
      target: input,
      extent,
    }),
  blockWithoutInput: (command: BindingTarget, name: string, extent: Extent | null) =>
    bindingError(command, {
      id: 'ScriptBlockArgumentNoInput',
      parameter: name,
      message: `Cannot evaluate parameter '${name}' because its argument is specified as a script block and there is no input. A script block cannot be evaluated without input.`,
      category: 'MetadataError',
      extent,
    }),
  notEmulated: (command: BindingTarget, name: string, extent: Extent) =>
    bindingError(command, {
      id: 'ParameterNotEmulated',
      parameter: name,
      message: `The parameter '${name}' of ${command.name} exists, but it is not emulated here.`,
      category: 'NotImplemented',
      extent,
    }),
  validation: (command: BindingTarget, name: string, inner: ExceptionObject, extent: Extent | null) =>
    bindingError(command, {
      id: 'ParameterArgumentValidationError',
      parameter: name,
      message: `Cannot validate argument on parameter '${name}'. ${inner.message}`,
      category: 'InvalidData',
      exception: VALIDATION,
      inner,
      extent,
    }),
  transformation: (command: BindingTarget, name: string, inner: ExceptionObject, extent: Extent | null) =>
    bindingError(command, {
      id: 'ParameterArgumentTransformationError',
      parameter: name,
      message: `Cannot process argument transformation on parameter '${name}'. ${inner.message}`,
      category: 'InvalidData',
      exception: TRANSFORMATION,
      inner: new ExceptionObject(METADATA, inner.message, { inner }),
      extent,
    }),
  mismatchedTypeName: (command: BindingTarget, name: string, typeName: string, extent: Extent | null) =>
    bindingError(command, {
      id: 'MismatchedPSTypeName',
      parameter: name,
      message: `Cannot bind argument to parameter '${name}', because PSTypeNames of the argument do not match the PSTypeName required by the parameter: ${typeName}.`,
      category: 'InvalidArgument',
      exception: TRANSFORMATION,
      extent,
    }),
  cannotConvert: (command: BindingTarget, name: string, inner: ExceptionObject, extent: Extent | null) =>
    bindingError(command, {
      id: 'CannotConvertArgumentNoMessage',
      parameter: name,
      message: `Cannot bind parameter '${name}'. ${inner.message}`,
      category: 'InvalidArgument',
      inner,
      extent,
    }),
  listForOne: (command: BindingTarget, name: string, given: string, wanted: string, extent: Extent | null) =>
    bindingError(command, {
      id: 'CannotConvertArgument',
      parameter: name,
      message: `Cannot convert '${given}' to the type '${wanted}' required by parameter '${name}'. Specified method is not supported.`,
      category: 'InvalidArgument',
      inner: new ExceptionObject('System.NotSupportedException', 'Specified method is not supported.'),
      extent,
    }),
  notSettable: (command: BindingTarget, name: string, inner: ExceptionObject, extent: Extent | null) =>
    bindingError(command, {
      id: 'ParameterBindingFailed',
      parameter: name,
      message: `Cannot bind parameter '${name}' to the target. Exception setting "${name}": "${inner.message}"`,
      category: 'WriteError',
      inner,
      extent,
    }),
  notAllowed: (command: BindingTarget, name: string, what: NotAllowed, extent: Extent | null) =>
    bindingError(command, {
      id: `ParameterArgumentValidationError${what}NotAllowed`,
      parameter: name,
      message: `Cannot bind argument to parameter '${name}' because it is ${NOT_ALLOWED[what]}.`,
      category: 'InvalidData',
      exception: VALIDATION,
      extent,
    }),
};

const NOT_ALLOWED = {
  Null: 'null',
  EmptyString: 'an empty string',
  EmptyArray: 'an empty array',
  EmptyCollection: 'an empty collection',
} as const;

export type NotAllowed = keyof typeof NOT_ALLOWED;
