import { cultureInfoType } from './CultureInfo.ts';
import { dateTimeFormatType, numberFormatType, textInfoType } from './CultureParts.ts';
import { bitArrayType } from './collections/BitArray.ts';
import { defaultParameterDictionaryType } from './collections/DefaultParameterDictionary.ts';
import { dictionaryType, keyValuePairType } from './collections/Dictionary.ts';
import { enumerableType } from './collections/Enumerable.ts';
import { hashSetType } from './collections/HashSet.ts';
import {
  dictionaryEntryType,
  enumeratorClass,
  enumeratorType,
  hashtableType,
  orderedDictionaryType,
  tableEnumeratorType,
} from './collections/Hashtable.ts';
import { linkedListNodeType, linkedListType } from './collections/LinkedList.ts';
import { arrayListType, collectionType, listType } from './collections/lists.ts';
import { nameValueCollectionType } from './collections/NameValueCollection.ts';
import { lineType } from './collections/queues.ts';
import { sortedListType } from './collections/SortedList.ts';
import { stringCollectionType } from './collections/StringCollection.ts';
import { stringComparerType } from './collections/StringComparer.ts';
import { anySequenceType, sequenceType } from './collections/sequence.ts';
import { delegateType } from './Delegate.ts';
import { enumeratorClasses } from './Enumerator.ts';
import { exchangeCatalog } from './exchange/exchangeCatalog.ts';
import { guidType } from './Guid.ts';
import { genericShape } from './genericType.ts';
import { compareInfoType, compareOptionsType } from './globalization/CompareInfo.ts';
import {
  calendarType,
  calendarWeekRuleType,
  cultureTypesType,
  gregorianCalendarType,
} from './globalization/GregorianCalendar.ts';
import { binaryReaderType } from './io/BinaryReader.ts';
import { binaryWriterType } from './io/BinaryWriter.ts';
import { directoryType } from './io/Directory.ts';
import { fileType } from './io/File.ts';
import { fileStreamType } from './io/FileStream.ts';
import { memoryStreamType, streamType } from './io/MemoryStream.ts';
import { pathType } from './io/Path.ts';
import { streamReaderType, stringReaderType, textReaderType } from './io/StreamReader.ts';
import { streamWriterType, stringWriterType, textWriterType } from './io/StreamWriter.ts';
import { mailAddressType } from './MailAddress.ts';
import { dnsType, ipHostEntryType } from './net/Dns.ts';
import { ipEndPointType } from './net/IPEndPoint.ts';
import { bigIntegerType } from './numbers/BigInteger.ts';
import { decimalType } from './numbers/decimalType.ts';
import { doubleType, singleType } from './numbers/floatingTypes.ts';
import { integerType } from './numbers/integerTypes.ts';
import { networkCredentialType, psCredentialType } from './PSCredential.ts';
import { referenceType } from './PSReference.ts';
import { defineType, type PSType } from './PSType.ts';
import { secureStringType } from './SecureString.ts';
import { activatorType } from './system/Activator.ts';
import { arrayType } from './system/Array.ts';
import { bitConverterType } from './system/BitConverter.ts';
import { booleanType } from './system/Boolean.ts';
import { charType } from './system/Char.ts';
import { consoleType } from './system/Console.ts';
import { convertType } from './system/Convert.ts';
import { dateTimeType } from './system/DateTime.ts';
import { dateTimeOffsetType } from './system/DateTimeOffset.ts';
import { dbNullType } from './system/DBNull.ts';
import { enumType } from './system/Enum.ts';
import { environmentType } from './system/Environment.ts';
import { exceptionType } from './system/Exception.ts';
import { gcType } from './system/GC.ts';
import { hashTypes } from './system/HashAlgorithm.ts';
import { intPtrType } from './system/IntPtr.ts';
import { mathType } from './system/Math.ts';
import { nullableType } from './system/Nullable.ts';
import { objectType, valueType, voidType } from './system/Object.ts';
import { operatingSystemType } from './system/OperatingSystem.ts';
import { psCustomObjectType } from './system/PSCustomObject.ts';
import {
  psAliasPropertyType,
  psMemberInfoType,
  psMethodInfoType,
  psMethodType,
  psNotePropertyType,
  psPropertyInfoType,
  psPropertyType,
  psScriptMethodType,
  psScriptPropertyType,
} from './system/PSMembers.ts';
import { psObjectType } from './system/PSObject.ts';
import { randomType } from './system/Random.ts';
import { constructorInfoType, memberInfoType, methodInfoType, propertyInfoType } from './system/Reflection.ts';
import {
  captureCollectionType,
  captureType,
  groupCollectionType,
  groupType,
  matchCollectionType,
  matchType,
  regexOptions,
  regexType,
} from './system/Regex.ts';
import { scriptBlockType } from './system/ScriptBlock.ts';
import { stopwatchType } from './system/Stopwatch.ts';
import { stringType } from './system/String.ts';
import { stringComparison } from './system/stringComparison.ts';
import { threadType } from './system/Thread.ts';
import { timeZoneInfoType } from './system/TimeZoneInfo.ts';
import { genericTupleType, tupleType } from './system/Tuple.ts';
import { runtimeType, typeType } from './system/Type.ts';
import { wildcardPatternType } from './system/WildcardPattern.ts';
import { timeSpanType } from './TimeSpan.ts';
import { encodingType, utf8EncodingType } from './text/Encoding.ts';
import { httpUtilityType, queryCollectionType } from './text/HttpUtility.ts';
import { stringBuilderType } from './text/StringBuilder.ts';
import { webUtilityType } from './text/WebUtility.ts';
import { uriType } from './Uri.ts';
import { versionType } from './Version.ts';
import { nameTableType, xmlNamespaceManagerType } from './xml/XmlNamespaceManager.ts';
import { xmlCharacterTypes } from './xml/xmlCharacterTypes.ts';
import { xmlAttributeCollectionType, xmlNodeListType } from './xml/xmlNodeLists.ts';
import { xmlAttributeType, xmlDocumentType, xmlElementType, xmlNodeType } from './xml/xmlTypes.ts';
import { xmlTextWriterType, xmlWriterSettingsType, xmlWriterType } from './xml/xmlWriterTypes.ts';

type Load = (genericArguments: readonly PSType[]) => PSType;

const simple =
  (name: string, base?: string): Load =>
  () =>
    defineType(base === undefined ? { name } : { name, base });
const anInterface =
  (name: string): Load =>
  () =>
    defineType({ name, kind: 'interface' });

const genericInterface =
  (name: string): Load =>
  (args) =>
    defineType({ name: `${name}\`1`, kind: 'interface' }, genericShape(name, args));

const automation = 'system.management.automation';
const expressions = 'system.text.regularexpressions';

/** Every type by its full name in lower case; generic ones end in `N. Enums and exceptions have their own tables. */
export const catalog: Readonly<Record<string, Load | string>> = {
  ...exchangeCatalog,
  'system.object': objectType,
  'system.valuetype': valueType,
  'system.void': voidType,
  'system.string': stringType,
  'system.boolean': booleanType,
  'system.char': charType,
  'system.int32': () => integerType('Int32'),
  'system.int64': () => integerType('Int64'),
  'system.byte': () => integerType('Byte'),
  'system.sbyte': () => integerType('SByte'),
  'system.int16': () => integerType('Int16'),
  'system.uint16': () => integerType('UInt16'),
  'system.uint32': () => integerType('UInt32'),
  'system.uint64': () => integerType('UInt64'),
  'system.double': doubleType,
  'system.single': singleType,
  'system.decimal': decimalType,
  'system.enum': enumType,
  'system.nullable`1': nullableType,
  'system.array': arrayType,
  'system.type': typeType,
  'system.runtimetype': runtimeType,
  'system.exception': exceptionType,
  'system.numerics.biginteger': bigIntegerType,
  'system.intptr': intPtrType,
  'system.datetimeoffset': dateTimeOffsetType,
  'system.timezoneinfo': timeZoneInfoType,
  'system.net.dns': dnsType,
  'system.net.iphostentry': ipHostEntryType,
  'system.net.ipendpoint': ipEndPointType,
  'system.io.binarywriter': binaryWriterType,
  'system.collections.bitarray': bitArrayType,
  'system.collections.specialized.stringcollection': stringCollectionType,
  'system.collections.specialized.namevaluecollection': nameValueCollectionType,
  'system.collections.generic.linkedlist`1': linkedListType,
  'system.collections.generic.linkedlistnode`1': linkedListNodeType,
  ...hashTypes,
  'system.activator': activatorType,
  'system.console': consoleType,
  'system.operatingsystem': operatingSystemType,
  'system.dbnull': dbNullType,
  'system.gc': gcType,
  'system.threading.thread': threadType,
  'system.net.webutility': webUtilityType,
  'system.web.httputility': httpUtilityType,
  'system.web.httpqscollection': queryCollectionType,
  'system.io.stream': streamType,
  'system.io.filestream': fileStreamType,
  'system.io.memorystream': memoryStreamType,
  'system.io.binaryreader': binaryReaderType,
  'system.linq.enumerable': enumerableType,
  'system.tuple': tupleType,
  ...Object.fromEntries([1, 2, 3, 4, 5].map((count) => [`system.tuple\`${count}`, genericTupleType])),
  'system.reflection.memberinfo': memberInfoType,
  'system.reflection.methodinfo': methodInfoType,
  'system.reflection.propertyinfo': propertyInfoType,
  'system.reflection.constructorinfo': constructorInfoType,
  'system.datetime': dateTimeType,
  'system.timespan': timeSpanType,
  'system.guid': guidType,
  'system.version': versionType,
  'system.uri': uriType,
  'system.stringcomparison': stringComparison,
  'system.globalization.cultureinfo': cultureInfoType,
  'system.globalization.numberformatinfo': numberFormatType,
  'system.globalization.datetimeformatinfo': dateTimeFormatType,
  'system.globalization.textinfo': textInfoType,
  'system.globalization.compareinfo': compareInfoType,
  'system.globalization.compareoptions': compareOptionsType,
  'system.globalization.calendar': calendarType,
  'system.globalization.gregoriancalendar': gregorianCalendarType,
  'system.globalization.calendarweekrule': calendarWeekRuleType,
  'system.globalization.culturetypes': cultureTypesType,
  'system.math': mathType,
  'system.convert': convertType,
  'system.environment': environmentType,
  'system.random': randomType,
  'system.bitconverter': bitConverterType,
  'system.stringcomparer': stringComparerType,
  'system.diagnostics.stopwatch': stopwatchType,
  'system.text.stringbuilder': stringBuilderType,
  'system.text.encoding': encodingType,
  'system.text.utf8encoding': utf8EncodingType,
  'system.io.path': pathType,
  'system.io.file': fileType,
  'system.io.directory': directoryType,
  'system.io.textreader': textReaderType,
  'system.io.textwriter': textWriterType,
  'system.io.streamreader': streamReaderType,
  'system.io.streamwriter': streamWriterType,
  'system.io.stringreader': stringReaderType,
  'system.io.stringwriter': stringWriterType,
  ...xmlCharacterTypes,
  'system.xml.xmlnode': xmlNodeType,
  'system.xml.xmlwriter': xmlWriterType,
  'system.xml.xmltextwriter': xmlTextWriterType,
  'system.xml.xmlwritersettings': xmlWriterSettingsType,
  'system.xml.xmldocument': xmlDocumentType,
  'system.xml.xmlelement': xmlElementType,
  'system.xml.xmlattribute': xmlAttributeType,
  'system.xml.xmlnodelist': xmlNodeListType,
  'system.xml.xmlattributecollection': xmlAttributeCollectionType,
  'system.xml.xmlnamespacemanager': xmlNamespaceManagerType,
  'system.xml.nametable': nameTableType,
  'system.net.mail.mailaddress': mailAddressType,
  'system.net.networkcredential': networkCredentialType,
  'system.security.securestring': secureStringType,
  [`${expressions}.regex`]: regexType,
  [`${expressions}.regexoptions`]: regexOptions,
  [`${expressions}.capture`]: captureType,
  [`${expressions}.group`]: groupType,
  [`${expressions}.match`]: matchType,
  [`${expressions}.matchcollection`]: matchCollectionType,
  [`${expressions}.groupcollection`]: groupCollectionType,
  [`${expressions}.capturecollection`]: captureCollectionType,
  [`${expressions}.matchevaluator`]: delegateType('System.Text.RegularExpressions.MatchEvaluator'),
  'system.collections.arraylist': arrayListType,
  'system.collections.generic.list`1': listType,
  'system.collections.objectmodel.collection`1': collectionType,
  'system.collections.generic.dictionary`2': dictionaryType('Dictionary'),
  'system.collections.concurrent.concurrentdictionary`2': dictionaryType('ConcurrentDictionary'),
  'system.collections.generic.sorteddictionary`2': dictionaryType('SortedDictionary'),
  'system.collections.generic.sortedlist`2': dictionaryType('SortedList'),
  'system.collections.generic.keyvaluepair`2': keyValuePairType,
  'system.collections.generic.hashset`1': hashSetType('HashSet'),
  'system.collections.generic.sortedset`1': hashSetType('SortedSet'),
  'system.collections.generic.queue`1': lineType('Queue'),
  'system.collections.generic.stack`1': lineType('Stack'),
  'system.collections.queue': lineType('Queue'),
  'system.collections.stack': lineType('Stack'),
  'system.collections.sortedlist': sortedListType,
  'system.collections.hashtable': hashtableType,
  'system.management.automation.defaultparameterdictionary': defaultParameterDictionaryType,
  'system.collections.specialized.ordereddictionary': orderedDictionaryType,
  'system.collections.dictionaryentry': dictionaryEntryType,
  'system.collections.ienumerator': enumeratorType,
  [enumeratorClasses.array.toLowerCase()]: enumeratorClass(enumeratorClasses.array),
  [enumeratorClasses.list.toLowerCase()]: enumeratorClass(enumeratorClasses.list),
  [enumeratorClasses.table.toLowerCase()]: tableEnumeratorType,
  [enumeratorClasses.text.toLowerCase()]: enumeratorClass(enumeratorClasses.text),
  'system.collections.ienumerable': anInterface('System.Collections.IEnumerable'),
  'system.collections.generic.ienumerable': anySequenceType,
  'system.collections.generic.ienumerable`1': sequenceType('IEnumerable'),
  'system.collections.generic.icollection`1': sequenceType('ICollection'),
  'system.collections.generic.ilist`1': sequenceType('IList'),
  'system.collections.generic.ireadonlylist`1': sequenceType('IReadOnlyList'),
  'system.collections.generic.ireadonlycollection`1': sequenceType('IReadOnlyCollection'),
  'system.collections.icollection': anInterface('System.Collections.ICollection'),
  'system.collections.ilist': anInterface('System.Collections.IList'),
  'system.collections.idictionary': anInterface('System.Collections.IDictionary'),
  'system.icomparable': anInterface('System.IComparable'),
  'system.iequatable`1': genericInterface('System.IEquatable'),
  'system.icomparable`1': genericInterface('System.IComparable'),
  'system.collections.generic.icomparer`1': genericInterface('System.Collections.Generic.IComparer'),
  'system.collections.generic.iequalitycomparer`1': genericInterface('System.Collections.Generic.IEqualityComparer'),
  'system.iformattable': anInterface('System.IFormattable'),
  'system.iformatprovider': anInterface('System.IFormatProvider'),
  'system.iconvertible': anInterface('System.IConvertible'),
  'system.icloneable': anInterface('System.ICloneable'),
  'system.collections.icomparer': anInterface('System.Collections.IComparer'),
  'system.collections.iequalitycomparer': anInterface('System.Collections.IEqualityComparer'),
  'system.collections.idictionaryenumerator': anInterface('System.Collections.IDictionaryEnumerator'),
  'system.idisposable': anInterface('System.IDisposable'),
  'system.delegate': simple('System.Delegate'),
  'system.multicastdelegate': simple('System.MulticastDelegate', 'System.Delegate'),
  'system.action': delegateType('System.Action'),
  'system.action`1': delegateType('System.Action'),
  'system.action`2': delegateType('System.Action'),
  'system.func`1': delegateType('System.Func'),
  'system.func`2': delegateType('System.Func'),
  'system.func`3': delegateType('System.Func'),
  'system.predicate`1': delegateType('System.Predicate'),
  'system.comparison`1': delegateType('System.Comparison'),
  'system.converter`2': delegateType('System.Converter'),
  'system.action`3': delegateType('System.Action'),
  'system.func`4': delegateType('System.Func'),
  [`${automation}.psobject`]: psObjectType,
  [`${automation}.wildcardpattern`]: wildcardPatternType,
  [`${automation}.pscustomobject`]: psCustomObjectType,
  [`${automation}.pscredential`]: psCredentialType,
  [`${automation}.psreference`]: referenceType,
  [`${automation}.scriptblock`]: scriptBlockType,
  [`${automation}.errorrecord`]: simple('System.Management.Automation.ErrorRecord'),
  [`${automation}.psmemberinfo`]: psMemberInfoType,
  [`${automation}.pspropertyinfo`]: psPropertyInfoType,
  [`${automation}.psproperty`]: psPropertyType,
  [`${automation}.psnoteproperty`]: psNotePropertyType,
  [`${automation}.psaliasproperty`]: psAliasPropertyType,
  [`${automation}.psscriptproperty`]: psScriptPropertyType,
  [`${automation}.pscodeproperty`]: simple(
    'System.Management.Automation.PSCodeProperty',
    'System.Management.Automation.PSPropertyInfo',
  ),
  [`${automation}.psparameterizedproperty`]: simple(
    'System.Management.Automation.PSParameterizedProperty',
    'System.Management.Automation.PSMethodInfo',
  ),
  [`${automation}.psmethodinfo`]: psMethodInfoType,
  [`${automation}.psmethod`]: psMethodType,
  [`${automation}.psscriptmethod`]: psScriptMethodType,
};
