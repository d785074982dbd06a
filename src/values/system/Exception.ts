import { ExceptionObject } from '../ExceptionObject.ts';
import { exceptionBases } from '../exceptionTable.ts';
import { Hashtable } from '../Hashtable.ts';
import { defineType, lazyType, type PSType } from '../PSType.ts';
import { toStringPS } from '../toStringPS.ts';

/** The properties of some exception classes beyond those of Exception. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'System.ArgumentException': ['string ParamName'],
  'System.ArgumentOutOfRangeException': ['System.Object ActualValue'],
  'System.IO.FileNotFoundException': ['string FileName'],
  'System.Management.Automation.RuntimeException': [
    'System.Management.Automation.ErrorRecord ErrorRecord',
    'bool WasThrownFromThrowStatement',
  ],
  'System.Management.Automation.CommandNotFoundException': ['string CommandName'],
  'System.Management.Automation.ParameterBindingException': [
    'string ParameterName',
    'string ErrorId',
    'System.Management.Automation.InvocationInfo CommandInvocation',
  ],
  'System.Management.Automation.ItemNotFoundException': ['string ItemName'],
  'System.Management.Automation.ScriptRequiresException': ['string CommandName'],
};

export const exceptionType = lazyType<ExceptionObject>(() => ({
  name: 'System.Exception',
  format: (self) => self.toString(),
  constructors: constructorsOf('System.Exception'),
  properties: {
    'string Message': (self) => self.message,
    'System.Collections.IDictionary Data': (self) => dataOf(self),
    'System.Exception InnerException': (self) => self.inner,
    'System.Reflection.MethodBase TargetSite': () => null,
    'string StackTrace': (self) => self.stackTrace,
    'string HelpLink': { get: (self) => self.fields.HelpLink ?? null, set: () => undefined },
    'string Source': { get: (self) => self.fields.Source ?? null, set: () => undefined },
    'int HResult': (self) => self.fields.HResult ?? -2146233088,
  },
  methods: {
    'System.Exception GetBaseException()': (self) => self.baseException,
    'string ToString()': (self) => self.toString(),
  },
}));

const dataTables = new WeakMap<ExceptionObject, Hashtable>();

function dataOf(exception: ExceptionObject): Hashtable {
  const known = dataTables.get(exception);
  if (known !== undefined) return known;
  const table = new Hashtable();
  dataTables.set(exception, table);
  return table;
}

function constructorsOf(name: string) {
  return {
    '()': () => new ExceptionObject(name, `Exception of type '${name}' was thrown.`),
    '(string message)': (message: string) => new ExceptionObject(name, message),
    '(string message, System.Exception innerException)': (message: string, inner: ExceptionObject) =>
      new ExceptionObject(name, message, { inner }),
  };
}

type Constructors = Readonly<Record<string, (...args: never[]) => unknown>>;

const withParameter = (text: string, parameter: string | null) =>
  parameter === null ? text : `${text}\nParameter name: ${parameter}`;

/** Constructors that take something else than a message, or that make their message of what they take. */
const SPECIAL: Readonly<Record<string, (name: string) => Constructors>> = {
  'System.ArgumentException': (name) => ({
    '(string message, string paramName)': (text: string, parameter: string) =>
      new ExceptionObject(name, withParameter(text, parameter), { fields: { ParamName: parameter } }),
  }),
  'System.ArgumentNullException': (name) => argumentConstructors(name, 'Value cannot be null.'),
  'System.ArgumentOutOfRangeException': (name) => ({
    ...argumentConstructors(name, 'Specified argument was out of the range of valid values.'),
    '(string paramName, System.Object actualValue, string message)': (
      parameter: string,
      actual: unknown,
      text: string,
    ) =>
      new ExceptionObject(name, `${withParameter(text, parameter)}\nActual value was ${toStringPS(actual)}.`, {
        fields: { ParamName: parameter, ActualValue: actual },
      }),
  }),
  'System.ObjectDisposedException': (name) => ({
    '(string objectName)': (object: string) =>
      new ExceptionObject(name, `Cannot access a disposed object.\nObject name: '${object}'.`),
  }),
  'System.IO.FileNotFoundException': (name) => ({
    '(string message, string fileName)': (text: string, file: string) =>
      new ExceptionObject(name, text, { fields: { FileName: file } }),
  }),
};

function argumentConstructors(name: string, text: string): Constructors {
  return {
    '()': () => new ExceptionObject(name, text),
    '(string message)': (parameter: string) =>
      new ExceptionObject(name, withParameter(text, parameter), { fields: { ParamName: parameter } }),
    '(string paramName, string message)': (parameter: string, message: string) =>
      new ExceptionObject(name, withParameter(message, parameter), { fields: { ParamName: parameter } }),
  };
}

/** The type of an exception class by its full name, as the table has it. */
export function exceptionClass(name: string): PSType {
  const properties = (FIELDS[name] ?? []).map((signature) => [signature, reader(signature)] as const);
  return defineType<ExceptionObject>({
    name,
    base: exceptionBases[name]!,
    constructors: { ...constructorsOf(name), ...SPECIAL[name]?.(name) },
    properties: Object.fromEntries(properties),
  });
}

function reader(signature: string): (self: ExceptionObject) => unknown {
  const name = signature.slice(signature.lastIndexOf(' ') + 1);
  if (name === 'ErrorRecord') return (self) => self.errorRecord;
  return (self) => self.fields[name] ?? null;
}

let names: Map<string, string> | null = null;

/** The class of a full name in lower case; null when the table has none. */
export function exceptionNamed(lowerName: string): PSType | null {
  names ??= new Map(Object.keys(exceptionBases).map((name) => [name.toLowerCase(), name]));
  const name = names.get(lowerName);
  return name === undefined ? null : exceptionClass(name);
}
