import { invalidCast } from '../castErrors.ts';
import { EnumValue } from '../EnumValue.ts';
import { ExceptionObject } from '../ExceptionObject.ts';
import { MSCORLIB } from '../genericType.ts';
import { numericValue } from '../numbers/numericValue.ts';
import { lazyType, type PSType } from '../PSType.ts';
import { toStringPS } from '../toStringPS.ts';
import { lookupType } from '../typeLookup.ts';
import { typeOf } from '../typeOf.ts';
import { enumData, enumOf } from './Enum.ts';
import { constructorsOf, methodsOf, propertiesOf } from './Reflection.ts';

function enumDataOf(type: PSType): ReturnType<typeof enumData> {
  if (!type.isEnum)
    throw new ExceptionObject('System.ArgumentException', 'Type provided must be an Enum.\nParameter name: enumType');
  return enumData(type);
}

export const typeType = lazyType<PSType>(() => ({
  name: 'System.Type',
  accelerators: ['type'],
  isAbstract: true,
  base: 'System.Object',
  from: (value) => (typeof value === 'string' || isNumber(value) ? fromText(value) : undefined),
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
    'bool IsInstanceOfType(System.Object o)': (self, value: unknown) => typeOf(value)?.isSubtypeOf(self) ?? false,
    'type GetElementType()': (self) => self.elementType,
    'type[] GetGenericArguments()': (self) => [...self.genericArguments],
    'type[] GetInterfaces()': (self) => self.interfaces,
    'string[] GetEnumNames()': (self) => [...enumDataOf(self).names],
    'array GetEnumValues()': (self) => enumDataOf(self).values.map((value) => enumOf(self, value)),
    'string GetEnumName(System.Object value)': (self, value: unknown) => {
      const i = enumDataOf(self).values.indexOf(numericValue(value) as number);
      return i < 0 ? null : enumDataOf(self).names[i];
    },
    'type GetEnumUnderlyingType()': () => lookupType('System.Int32'),
    'bool IsEnumDefined(System.Object value)': (self, value: unknown) =>
      typeof value === 'string'
        ? enumDataOf(self).names.includes(value)
        : enumDataOf(self).values.includes(numericValue(value) as number),
    'type GetGenericTypeDefinition()': (self) => self,
    'type GetNestedType(string name)': () => null,
    'System.Reflection.MethodInfo[] GetMethods()': methodsOf,
    'System.Reflection.MethodInfo GetMethod(string name)': (self, name: string) =>
      methodsOf(self).find((one) => one.name === name) ?? null,
    'System.Reflection.MethodInfo GetMethod(string name, type[] types)': (self, name: string, types: PSType[]) =>
      methodsOf(self).find((one) => one.name === name && one.takes(types)) ?? null,
    'System.Reflection.PropertyInfo[] GetProperties()': propertiesOf,
    'System.Reflection.PropertyInfo GetProperty(string name)': (self, name: string) =>
      propertiesOf(self).find((one) => one.name === name) ?? null,
    'System.Reflection.MemberInfo[] GetMembers()': (self) => [...methodsOf(self), ...propertiesOf(self)],
    'System.Reflection.ConstructorInfo[] GetConstructors()': constructorsOf,
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

const isNumber = (value: unknown): boolean => !(value instanceof EnumValue) && numericValue(value) !== null;

function fromText(value: unknown): PSType {
  const text = toStringPS(value);
  const type = lookupType(text);
  if (type !== null) return type;
  throw invalidCast(
    `Cannot convert the "${text}" value of type "System.String" to type "System.Type".`,
    'InvalidCastFromStringToType',
    null,
    { typeName: text },
  );
}
