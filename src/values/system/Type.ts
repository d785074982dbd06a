import { invalidCast } from '../castErrors.ts';
import { MSCORLIB } from '../genericType.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { toStringPS } from '../toStringPS.ts';
import { lookupType } from '../typeLookup.ts';

export const typeType = lazyType<PSType>(() => ({
  name: 'System.Type',
  accelerators: ['type'],
  isAbstract: true,
  base: 'System.Object',
  from: fromText,
  format: (value, _format, culture) => (culture === 'invariant' ? shortName(value) : value.display),
  properties: {
    'string Name': (self) => self.name,
    'string FullName': (self) => self.fullName,
    'string Namespace': (self) => self.namespace,
    'type BaseType': (self) => self.base,
    'bool IsValueType': (self) => self.isValueType,
    'bool IsEnum': (self) => self.isEnum,
    'bool IsArray': (self) => self.isArray,
    'bool IsInterface': (self) => self.isInterface,
    'bool IsClass': (self) => !self.isValueType && !self.isInterface,
    'bool IsAbstract': (self) => self.spec.isAbstract === true || self.isInterface,
    'bool IsPublic': () => true,
    'bool IsSerializable': (self) => SERIALIZABLE.test(self.fullName),
    'string AssemblyQualifiedName': (self) => `${self.fullName}, ${self.spec.assembly ?? MSCORLIB}`,
    'bool IsSealed': (self) => self.isValueType || self.fullName === 'System.String',
    'System.Reflection.Assembly Assembly': () => null,
    'bool IsGenericType': (self) => self.genericArguments.length > 0,
    'bool IsPrimitive': (self) => PRIMITIVE.has(self.fullName),
    'type UnderlyingSystemType': (self) => self,
    'type[] GenericTypeArguments': (self) => [...self.genericArguments],
  },
  methods: {
    'string ToString()': (self) => self.display,
    'bool IsAssignableFrom(type c)': (self, other: PSType) => other.isSubtypeOf(self),
    'bool IsSubclassOf(type c)': (self, other: PSType) => self !== other && self.isSubtypeOf(other),
    'bool IsInstanceOfType(System.Object o)': (self, value: { psType?: PSType }) =>
      value?.psType?.isSubtypeOf(self) ?? false,
    'type GetElementType()': (self) => self.elementType,
    'type[] GetGenericArguments()': (self) => [...self.genericArguments],
    'type[] GetInterfaces()': (self) => self.interfaces,
    'type MakeArrayType()': (self) => self.arrayOf(),
    'bool Equals(System.Object o)': (self, other: unknown) => self === other,
  },
  staticMethods: { 'type GetType(string typeName)': (name: string) => lookupType(name) },
}));

export const runtimeType = lazyType(() => ({ name: 'System.RuntimeType', base: 'System.Type' }));

/** Types of the base library keep their state when serialized; interfaces and the shell's own mostly do not. */
const SERIALIZABLE = /^System\.(?!Management|IO\.Stream|IO\.File$|IO\.Directory$|Math|Convert|Environment|I[A-Z])/;

const PRIMITIVE = new Set(
  ['Boolean', 'Byte', 'SByte', 'Int16', 'UInt16', 'Int32', 'UInt32', 'Int64', 'UInt64', 'Char', 'Double', 'Single'].map(
    (name) => `System.${name}`,
  ),
);

/** As PowerShell writes types in texts: by accelerator, generics with brackets. */
export function shortName(type: PSType): string {
  if (type.elementType !== null) return `${shortName(type.elementType)}[${','.repeat(type.rank - 1)}]`;
  if (type.genericArguments.length > 0) {
    const outer = type.display.slice(0, type.display.indexOf('`'));
    return `${outer}[${type.genericArguments.map(shortName).join(',')}]`;
  }
  return type.spec.accelerators?.[0] ?? type.display;
}

function fromText(value: unknown): PSType {
  const text = toStringPS(value);
  const type = lookupType(text);
  if (type !== null) return type;
  throw invalidCast(
    `Cannot convert the "${text}" value of type "System.String" to type "System.Type".`,
    'InvalidCastFromStringToType',
    null,
  );
}
