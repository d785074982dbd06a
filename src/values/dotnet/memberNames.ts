/**
 * Public members that .NET Framework 4.8 gives to the types that are emulated: full name → the base that is listed too, then
 * the members: `::` before static ones, after a method `/` and the numbers of parameters that its overloads take.
 * Written by test/tools/dotnetNames.ts from the metadata of the reference assemblies.
 */
export const memberNames: Readonly<Record<string, string>> = {
  'Microsoft.PowerShell.Commands.HistoryInfo':
    'System.Object Clone/0 CommandLine EndExecutionTime ExecutionStatus Id StartExecutionTime ToString/0',
  'System.Action': 'System.MulticastDelegate .ctor/2 BeginInvoke/2 EndInvoke/1 Invoke/0',
  'System.Action`1': 'System.MulticastDelegate .ctor/2 BeginInvoke/3 EndInvoke/1 Invoke/1',
  'System.Action`2': 'System.MulticastDelegate .ctor/2 BeginInvoke/4 EndInvoke/1 Invoke/2',
  'System.Action`3': 'System.MulticastDelegate .ctor/2 BeginInvoke/5 EndInvoke/1 Invoke/3',
  'System.Activator':
    'System.Object ::CreateComInstanceFrom/2/4 ::CreateInstance/0/1/10/2/3/5/6/8/9 ::CreateInstanceFrom/10/2/3/8/9 ::GetObject/2/3',
  'System.AggregateException':
    'System.Exception .ctor/0/1/2 Flatten/0 GetBaseException/0 GetObjectData/2 Handle/1 InnerExceptions ToString/0',
  'System.ApplicationException': 'System.Exception .ctor/0/1/2',
  'System.ArgumentException': 'System.SystemException .ctor/0/1/2/3 GetObjectData/2 Message ParamName',
  'System.ArgumentNullException': 'System.ArgumentException .ctor/0/1/2',
  'System.ArgumentOutOfRangeException': 'System.ArgumentException .ctor/0/1/2/3 ActualValue GetObjectData/2 Message',
  'System.ArithmeticException': 'System.SystemException .ctor/0/1/2',
  'System.Array':
    'System.Object ::AsReadOnly/1 ::BinarySearch/2/3/4/5 ::Clear/3 ::ConstrainedCopy/5 ::ConvertAll/2 ::Copy/3/5 ::CreateInstance/2/3/4 ::Empty/0 ::Exists/2 ::Find/2 ::FindAll/2 ::FindIndex/2/3/4 ::FindLast/2 ::FindLastIndex/2/3/4 ::ForEach/2 ::IndexOf/2/3/4 ::LastIndexOf/2/3/4 ::Resize/2 ::Reverse/1/3 ::Sort/1/2/3/4/5 ::TrueForAll/2 Clone/0 CopyTo/2 GetEnumerator/0 GetLength/1 GetLongLength/1 GetLowerBound/1 GetUpperBound/1 GetValue/1/2/3 Initialize/0 IsFixedSize IsReadOnly IsSynchronized Length LongLength Rank SetValue/2/3/4 SyncRoot',
  'System.ArrayTypeMismatchException': 'System.SystemException .ctor/0/1/2',
  'System.Attribute':
    'System.Object ::GetCustomAttribute/2/3 ::GetCustomAttributes/1/2/3 ::IsDefined/2/3 Equals/1 GetHashCode/0 IsDefaultAttribute/0 Match/1 TypeId',
  'System.BitConverter':
    'System.Object ::DoubleToInt64Bits/1 ::GetBytes/1 ::Int64BitsToDouble/1 ::IsLittleEndian ::ToBoolean/2 ::ToChar/2 ::ToDouble/2 ::ToInt16/2 ::ToInt32/2 ::ToInt64/2 ::ToSingle/2 ::ToString/1/2/3 ::ToUInt16/2 ::ToUInt32/2 ::ToUInt64/2',
  'System.Boolean':
    'System.ValueType ::FalseString ::Parse/1 ::TrueString ::TryParse/2 CompareTo/1 Equals/1 GetHashCode/0 GetTypeCode/0 ToString/0/1',
  'System.Byte':
    'System.ValueType ::MaxValue ::MinValue ::Parse/1/2/3 ::TryParse/2/4 CompareTo/1 Equals/1 GetHashCode/0 GetTypeCode/0 ToString/0/1/2',
  'System.Char':
    'System.ValueType ::ConvertFromUtf32/1 ::ConvertToUtf32/2 ::GetNumericValue/1/2 ::GetUnicodeCategory/1/2 ::IsControl/1/2 ::IsDigit/1/2 ::IsHighSurrogate/1/2 ::IsLetter/1/2 ::IsLetterOrDigit/1/2 ::IsLowSurrogate/1/2 ::IsLower/1/2 ::IsNumber/1/2 ::IsPunctuation/1/2 ::IsSeparator/1/2 ::IsSurrogate/1/2 ::IsSurrogatePair/2 ::IsSymbol/1/2 ::IsUpper/1/2 ::IsWhiteSpace/1/2 ::MaxValue ::MinValue ::Parse/1 ::ToLower/1/2 ::ToLowerInvariant/1 ::ToString/1 ::ToUpper/1/2 ::ToUpperInvariant/1 ::TryParse/2 CompareTo/1 Equals/1 GetHashCode/0 GetTypeCode/0 ToString/0/1',
  'System.Collections.ArrayList':
    'System.Object .ctor/0/1 ::Adapter/1 ::FixedSize/1 ::ReadOnly/1 ::Repeat/2 ::Synchronized/1 Add/1 AddRange/1 BinarySearch/1/2/4 Capacity Clear/0 Clone/0 Contains/1 CopyTo/1/2/4 Count GetEnumerator/0/2 GetRange/2 IndexOf/1/2/3 Insert/2 InsertRange/2 IsFixedSize IsReadOnly IsSynchronized Item LastIndexOf/1/2/3 Remove/1 RemoveAt/1 RemoveRange/2 Reverse/0/2 SetRange/2 Sort/0/1/3 SyncRoot ToArray/0/1 TrimToSize/0',
  'System.Collections.BitArray':
    'System.Object .ctor/1/2 And/1 Clone/0 CopyTo/2 Count Get/1 GetEnumerator/0 IsReadOnly IsSynchronized Item Length Not/0 Or/1 Set/2 SetAll/1 SyncRoot Xor/1',
  'System.Collections.Concurrent.ConcurrentDictionary`2':
    'System.Object .ctor/0/1/2/3 AddOrUpdate/3/4 Clear/0 ContainsKey/1 Count GetEnumerator/0 GetOrAdd/2/3 IsEmpty Item Keys ToArray/0 TryAdd/2 TryGetValue/2 TryRemove/2 TryUpdate/3 Values',
  'System.Collections.DictionaryEntry': 'System.ValueType .ctor/2 Key Value',
  'System.Collections.Generic.Dictionary`2':
    'System.Object .ctor/0/1/2 Add/2 Clear/0 Comparer ContainsKey/1 ContainsValue/1 Count GetEnumerator/0 GetObjectData/2 Item Keys OnDeserialization/1 Remove/1 TryGetValue/2 Values',
  'System.Collections.Generic.HashSet`1':
    'System.Object .ctor/0/1/2 ::CreateSetComparer/0 Add/1 Clear/0 Comparer Contains/1 CopyTo/1/2/3 Count ExceptWith/1 GetEnumerator/0 GetObjectData/2 IntersectWith/1 IsProperSubsetOf/1 IsProperSupersetOf/1 IsSubsetOf/1 IsSupersetOf/1 OnDeserialization/1 Overlaps/1 Remove/1 RemoveWhere/1 SetEquals/1 SymmetricExceptWith/1 TrimExcess/0 TryGetValue/2 UnionWith/1',
  'System.Collections.Generic.ICollection`1': ' Add/1 Clear/0 Contains/1 CopyTo/2 Count IsReadOnly Remove/1',
  'System.Collections.Generic.IComparer`1': ' Compare/2',
  'System.Collections.Generic.IEnumerable`1': ' GetEnumerator/0',
  'System.Collections.Generic.IEqualityComparer`1': ' Equals/2 GetHashCode/1',
  'System.Collections.Generic.IList`1': ' IndexOf/1 Insert/2 Item RemoveAt/1',
  'System.Collections.Generic.IReadOnlyCollection`1': ' Count',
  'System.Collections.Generic.IReadOnlyList`1': ' Item',
  'System.Collections.Generic.KeyNotFoundException': 'System.SystemException .ctor/0/1/2',
  'System.Collections.Generic.KeyValuePair`2': 'System.ValueType .ctor/2 Key ToString/0 Value',
  'System.Collections.Generic.LinkedListNode`1': 'System.Object .ctor/1 List Next Previous Value',
  'System.Collections.Generic.LinkedList`1':
    'System.Object .ctor/0/1 AddAfter/2 AddBefore/2 AddFirst/1 AddLast/1 Clear/0 Contains/1 CopyTo/2 Count Find/1 FindLast/1 First GetEnumerator/0 GetObjectData/2 Last OnDeserialization/1 Remove/1 RemoveFirst/0 RemoveLast/0',
  'System.Collections.Generic.List`1':
    'System.Object .ctor/0/1 Add/1 AddRange/1 AsReadOnly/0 BinarySearch/1/2/4 Capacity Clear/0 Contains/1 ConvertAll/1 CopyTo/1/2/4 Count Exists/1 Find/1 FindAll/1 FindIndex/1/2/3 FindLast/1 FindLastIndex/1/2/3 ForEach/1 GetEnumerator/0 GetRange/2 IndexOf/1/2/3 Insert/2 InsertRange/2 Item LastIndexOf/1/2/3 Remove/1 RemoveAll/1 RemoveAt/1 RemoveRange/2 Reverse/0/2 Sort/0/1/3 ToArray/0 TrimExcess/0 TrueForAll/1',
  'System.Collections.Generic.Queue`1':
    'System.Object .ctor/0/1 Clear/0 Contains/1 CopyTo/2 Count Dequeue/0 Enqueue/1 GetEnumerator/0 Peek/0 ToArray/0 TrimExcess/0',
  'System.Collections.Generic.SortedDictionary`2':
    'System.Object .ctor/0/1/2 Add/2 Clear/0 Comparer ContainsKey/1 ContainsValue/1 CopyTo/2 Count GetEnumerator/0 Item Keys Remove/1 TryGetValue/2 Values',
  'System.Collections.Generic.SortedList`2':
    'System.Object .ctor/0/1/2 Add/2 Capacity Clear/0 Comparer ContainsKey/1 ContainsValue/1 Count GetEnumerator/0 IndexOfKey/1 IndexOfValue/1 Item Keys Remove/1 RemoveAt/1 TrimExcess/0 TryGetValue/2 Values',
  'System.Collections.Generic.SortedSet`1':
    'System.Object .ctor/0/1/2 ::CreateSetComparer/0/1 Add/1 Clear/0 Comparer Contains/1 CopyTo/1/2/3 Count ExceptWith/1 GetEnumerator/0 GetViewBetween/2 IntersectWith/1 IsProperSubsetOf/1 IsProperSupersetOf/1 IsSubsetOf/1 IsSupersetOf/1 Max Min Overlaps/1 Remove/1 RemoveWhere/1 Reverse/0 SetEquals/1 SymmetricExceptWith/1 TryGetValue/2 UnionWith/1',
  'System.Collections.Generic.Stack`1':
    'System.Object .ctor/0/1 Clear/0 Contains/1 CopyTo/2 Count GetEnumerator/0 Peek/0 Pop/0 Push/1 ToArray/0 TrimExcess/0',
  'System.Collections.Hashtable':
    'System.Object .ctor/0/1/2/3/4 ::Synchronized/1 Add/2 Clear/0 Clone/0 Contains/1 ContainsKey/1 ContainsValue/1 CopyTo/2 Count GetEnumerator/0 GetObjectData/2 IsFixedSize IsReadOnly IsSynchronized Item Keys OnDeserialization/1 Remove/1 SyncRoot Values',
  'System.Collections.ICollection': ' CopyTo/2 Count IsSynchronized SyncRoot',
  'System.Collections.IComparer': ' Compare/2',
  'System.Collections.IDictionary':
    ' Add/2 Clear/0 Contains/1 GetEnumerator/0 IsFixedSize IsReadOnly Item Keys Remove/1 Values',
  'System.Collections.IDictionaryEnumerator': ' Entry Key Value',
  'System.Collections.IEnumerable': ' GetEnumerator/0',
  'System.Collections.IEnumerator': ' Current MoveNext/0 Reset/0',
  'System.Collections.IEqualityComparer': ' Equals/2 GetHashCode/1',
  'System.Collections.IList':
    ' Add/1 Clear/0 Contains/1 IndexOf/1 Insert/2 IsFixedSize IsReadOnly Item Remove/1 RemoveAt/1',
  'System.Collections.ObjectModel.Collection`1':
    'System.Object .ctor/0/1 Add/1 Clear/0 Contains/1 CopyTo/2 Count GetEnumerator/0 IndexOf/1 Insert/2 Item Remove/1 RemoveAt/1',
  'System.Collections.Queue':
    'System.Object .ctor/0/1/2 ::Synchronized/1 Clear/0 Clone/0 Contains/1 CopyTo/2 Count Dequeue/0 Enqueue/1 GetEnumerator/0 IsSynchronized Peek/0 SyncRoot ToArray/0 TrimToSize/0',
  'System.Collections.SortedList':
    'System.Object .ctor/0/1/2 ::Synchronized/1 Add/2 Capacity Clear/0 Clone/0 Contains/1 ContainsKey/1 ContainsValue/1 CopyTo/2 Count GetByIndex/1 GetEnumerator/0 GetKey/1 GetKeyList/0 GetValueList/0 IndexOfKey/1 IndexOfValue/1 IsFixedSize IsReadOnly IsSynchronized Item Keys Remove/1 RemoveAt/1 SetByIndex/2 SyncRoot TrimToSize/0 Values',
  'System.Collections.Specialized.NameValueCollection':
    'System.Object .ctor/0/1/2/3 Add/1/2 AllKeys Clear/0 CopyTo/2 Count Get/1 GetEnumerator/0 GetKey/1 GetObjectData/2 GetValues/1 HasKeys/0 Item Keys OnDeserialization/1 Remove/1 Set/2',
  'System.Collections.Specialized.OrderedDictionary':
    'System.Object .ctor/0/1/2 Add/2 AsReadOnly/0 Clear/0 Contains/1 CopyTo/2 Count GetEnumerator/0 GetObjectData/2 Insert/3 IsReadOnly Item Keys Remove/1 RemoveAt/1 Values',
  'System.Collections.Specialized.StringCollection':
    'System.Object .ctor/0 Add/1 AddRange/1 Clear/0 Contains/1 CopyTo/2 Count GetEnumerator/0 IndexOf/1 Insert/2 IsReadOnly IsSynchronized Item Remove/1 RemoveAt/1 SyncRoot',
  'System.Collections.Stack':
    'System.Object .ctor/0/1 ::Synchronized/1 Clear/0 Clone/0 Contains/1 CopyTo/2 Count GetEnumerator/0 IsSynchronized Peek/0 Pop/0 Push/1 SyncRoot ToArray/0',
  'System.Comparison`1': 'System.MulticastDelegate .ctor/2 BeginInvoke/4 EndInvoke/1 Invoke/2',
  'System.ComponentModel.Component': 'System.MarshalByRefObject .ctor/0 Container Dispose/0 Site ToString/0',
  'System.ComponentModel.Win32Exception':
    'System.Runtime.InteropServices.ExternalException .ctor/0/1/2 GetObjectData/2 NativeErrorCode',
  'System.Console':
    'System.Object ::BackgroundColor ::Beep/0/2 ::BufferHeight ::BufferWidth ::CapsLock ::Clear/0 ::CursorLeft ::CursorSize ::CursorTop ::CursorVisible ::Error ::ForegroundColor ::In ::InputEncoding ::IsErrorRedirected ::IsInputRedirected ::IsOutputRedirected ::KeyAvailable ::LargestWindowHeight ::LargestWindowWidth ::MoveBufferArea/6/9 ::NumberLock ::OpenStandardError/0/1 ::OpenStandardInput/0/1 ::OpenStandardOutput/0/1 ::Out ::OutputEncoding ::Read/0 ::ReadKey/0/1 ::ReadLine/0 ::ResetColor/0 ::SetBufferSize/2 ::SetCursorPosition/2 ::SetError/1 ::SetIn/1 ::SetOut/1 ::SetWindowPosition/2 ::SetWindowSize/2 ::Title ::TreatControlCAsInput ::WindowHeight ::WindowLeft ::WindowTop ::WindowWidth ::Write/1/2/3/4/5 ::WriteLine/0/1/2/3/4/5',
  'System.Convert':
    'System.Object ::ChangeType/2/3 ::DBNull ::FromBase64CharArray/3 ::FromBase64String/1 ::GetTypeCode/1 ::IsDBNull/1 ::ToBase64CharArray/5/6 ::ToBase64String/1/2/3/4 ::ToBoolean/1/2 ::ToByte/1/2 ::ToChar/1/2 ::ToDateTime/1/2 ::ToDecimal/1/2 ::ToDouble/1/2 ::ToInt16/1/2 ::ToInt32/1/2 ::ToInt64/1/2 ::ToSByte/1/2 ::ToSingle/1/2 ::ToString/1/2 ::ToUInt16/1/2 ::ToUInt32/1/2 ::ToUInt64/1/2',
  'System.Converter`2': 'System.MulticastDelegate .ctor/2 BeginInvoke/3 EndInvoke/1 Invoke/1',
  'System.DBNull': 'System.Object ::Value GetObjectData/2 GetTypeCode/0 ToString/0/1',
  'System.Data.DataException': 'System.SystemException .ctor/0/1/2',
  'System.DateTime':
    'System.ValueType .ctor/1/2/3/4/6/7/8/9 ::Compare/2 ::DaysInMonth/2 ::Equals/2 ::FromBinary/1 ::FromFileTime/1 ::FromFileTimeUtc/1 ::FromOADate/1 ::IsLeapYear/1 ::MaxValue ::MinValue ::Now ::Parse/1/2/3 ::ParseExact/3/4 ::SpecifyKind/2 ::Today ::TryParse/2/4 ::TryParseExact/5 ::UtcNow ::op_Addition/2 ::op_Equality/2 ::op_GreaterThan/2 ::op_GreaterThanOrEqual/2 ::op_Inequality/2 ::op_LessThan/2 ::op_LessThanOrEqual/2 ::op_Subtraction/2 Add/1 AddDays/1 AddHours/1 AddMilliseconds/1 AddMinutes/1 AddMonths/1 AddSeconds/1 AddTicks/1 AddYears/1 CompareTo/1 Date Day DayOfWeek DayOfYear Equals/1 GetDateTimeFormats/0/1/2 GetHashCode/0 GetTypeCode/0 Hour IsDaylightSavingTime/0 Kind Millisecond Minute Month Second Subtract/1 Ticks TimeOfDay ToBinary/0 ToFileTime/0 ToFileTimeUtc/0 ToLocalTime/0 ToLongDateString/0 ToLongTimeString/0 ToOADate/0 ToShortDateString/0 ToShortTimeString/0 ToString/0/1/2 ToUniversalTime/0 Year',
  'System.DateTimeOffset':
    'System.ValueType .ctor/1/2/7/8/9 ::Compare/2 ::Equals/2 ::FromFileTime/1 ::FromUnixTimeMilliseconds/1 ::FromUnixTimeSeconds/1 ::MaxValue ::MinValue ::Now ::Parse/1/2/3 ::ParseExact/3/4 ::TryParse/2/4 ::TryParseExact/5 ::UtcNow ::op_Addition/2 ::op_Equality/2 ::op_GreaterThan/2 ::op_GreaterThanOrEqual/2 ::op_Implicit/1 ::op_Inequality/2 ::op_LessThan/2 ::op_LessThanOrEqual/2 ::op_Subtraction/2 Add/1 AddDays/1 AddHours/1 AddMilliseconds/1 AddMinutes/1 AddMonths/1 AddSeconds/1 AddTicks/1 AddYears/1 CompareTo/1 Date DateTime Day DayOfWeek DayOfYear Equals/1 EqualsExact/1 GetHashCode/0 Hour LocalDateTime Millisecond Minute Month Offset Second Subtract/1 Ticks TimeOfDay ToFileTime/0 ToLocalTime/0 ToOffset/1 ToString/0/1/2 ToUniversalTime/0 ToUnixTimeMilliseconds/0 ToUnixTimeSeconds/0 UtcDateTime UtcTicks Year',
  'System.Decimal':
    'System.ValueType .ctor/1/5 ::Add/2 ::Ceiling/1 ::Compare/2 ::Divide/2 ::Equals/2 ::Floor/1 ::FromOACurrency/1 ::GetBits/1 ::MaxValue ::MinValue ::MinusOne ::Multiply/2 ::Negate/1 ::One ::Parse/1/2/3 ::Remainder/2 ::Round/1/2/3 ::Subtract/2 ::ToByte/1 ::ToDouble/1 ::ToInt16/1 ::ToInt32/1 ::ToInt64/1 ::ToOACurrency/1 ::ToSByte/1 ::ToSingle/1 ::ToUInt16/1 ::ToUInt32/1 ::ToUInt64/1 ::Truncate/1 ::TryParse/2/4 ::Zero ::op_Addition/2 ::op_Decrement/1 ::op_Division/2 ::op_Equality/2 ::op_Explicit/1 ::op_GreaterThan/2 ::op_GreaterThanOrEqual/2 ::op_Implicit/1 ::op_Increment/1 ::op_Inequality/2 ::op_LessThan/2 ::op_LessThanOrEqual/2 ::op_Modulus/2 ::op_Multiply/2 ::op_Subtraction/2 ::op_UnaryNegation/1 ::op_UnaryPlus/1 CompareTo/1 Equals/1 GetHashCode/0 GetTypeCode/0 ToString/0/1/2',
  'System.Delegate':
    'System.Object ::Combine/1/2 ::CreateDelegate/2/3/4/5 ::Remove/2 ::RemoveAll/2 ::op_Equality/2 ::op_Inequality/2 Clone/0 DynamicInvoke/1 Equals/1 GetHashCode/0 GetInvocationList/0 GetObjectData/2 Method Target',
  'System.Diagnostics.EventLog':
    'System.ComponentModel.Component .ctor/0/1/2/3 ::CreateEventSource/1/2/3 ::Delete/1/2 ::DeleteEventSource/1/2 ::Exists/1/2 ::GetEventLogs/0/1 ::LogNameFromSourceName/2 ::SourceExists/1/2 ::WriteEntry/2/3/4/5/6 ::WriteEvent/3/4 BeginInit/0 Clear/0 Close/0 EnableRaisingEvents EndInit/0 Entries Log LogDisplayName MachineName MaximumKilobytes MinimumRetentionDays ModifyOverflowPolicy/2 OverflowAction RegisterDisplayName/2 Source SynchronizingObject WriteEntry/1/2/3/4/5 WriteEvent/2/3',
  'System.Diagnostics.EventLogEntry':
    'System.ComponentModel.Component Category CategoryNumber Data EntryType Equals/1 EventID Index InstanceId MachineName Message ReplacementStrings Source TimeGenerated TimeWritten UserName',
  'System.Diagnostics.Eventing.Reader.EventLogConfiguration':
    'System.Object .ctor/1/2 Dispose/0 IsClassicLog IsEnabled LogFilePath LogIsolation LogMode LogName LogType MaximumSizeInBytes OwningProviderName ProviderBufferSize ProviderControlGuid ProviderKeywords ProviderLatency ProviderLevel ProviderMaximumNumberOfBuffers ProviderMinimumNumberOfBuffers ProviderNames SaveChanges/0 SecurityDescriptor',
  'System.Diagnostics.Eventing.Reader.EventLogException': 'System.Exception .ctor/0/1/2 GetObjectData/2 Message',
  'System.Diagnostics.Eventing.Reader.EventLogRecord':
    'System.Object ActivityId Bookmark ContainerLog Dispose/0 FormatDescription/0/1 GetPropertyValues/1 Id Keywords KeywordsDisplayNames Level LevelDisplayName LogName MachineName MatchedQueryIds Opcode OpcodeDisplayName ProcessId Properties ProviderId ProviderName Qualifiers RecordId RelatedActivityId Task TaskDisplayName ThreadId TimeCreated ToXml/0 UserId Version',
  'System.Diagnostics.Process':
    'System.ComponentModel.Component .ctor/0 ::EnterDebugMode/0 ::GetCurrentProcess/0 ::GetProcessById/1/2 ::GetProcesses/0/1 ::GetProcessesByName/1/2 ::LeaveDebugMode/0 ::Start/1/2/4/5 BasePriority BeginErrorReadLine/0 BeginOutputReadLine/0 CancelErrorRead/0 CancelOutputRead/0 Close/0 CloseMainWindow/0 EnableRaisingEvents ExitCode ExitTime Handle HandleCount HasExited Id Kill/0 MachineName MainModule MainWindowHandle MainWindowTitle MaxWorkingSet MinWorkingSet Modules NonpagedSystemMemorySize NonpagedSystemMemorySize64 PagedMemorySize PagedMemorySize64 PagedSystemMemorySize PagedSystemMemorySize64 PeakPagedMemorySize PeakPagedMemorySize64 PeakVirtualMemorySize PeakVirtualMemorySize64 PeakWorkingSet PeakWorkingSet64 PriorityBoostEnabled PriorityClass PrivateMemorySize PrivateMemorySize64 PrivilegedProcessorTime ProcessName ProcessorAffinity Refresh/0 Responding SafeHandle SessionId StandardError StandardInput StandardOutput Start/0 StartInfo StartTime SynchronizingObject Threads ToString/0 TotalProcessorTime UserProcessorTime VirtualMemorySize VirtualMemorySize64 WaitForExit/0/1 WaitForInputIdle/0/1 WorkingSet WorkingSet64',
  'System.Diagnostics.Stopwatch':
    'System.Object .ctor/0 ::Frequency ::GetTimestamp/0 ::IsHighResolution ::StartNew/0 Elapsed ElapsedMilliseconds ElapsedTicks IsRunning Reset/0 Restart/0 Start/0 Stop/0',
  'System.DirectoryServices.DirectoryEntry':
    'System.ComponentModel.Component .ctor/0/1/3/4 ::Exists/1 AuthenticationType Children Close/0 CommitChanges/0 CopyTo/1/2 DeleteTree/0 Guid Invoke/2 InvokeGet/1 InvokeSet/2 MoveTo/1/2 Name NativeGuid NativeObject ObjectSecurity Options Parent Password Path Properties RefreshCache/0/1 Rename/1 SchemaClassName SchemaEntry UsePropertyCache Username',
  'System.DirectoryServices.DirectorySearcher':
    'System.ComponentModel.Component .ctor/0/1/2/3/4 Asynchronous AttributeScopeQuery CacheResults ClientTimeout DerefAlias DirectorySynchronization ExtendedDN Filter FindAll/0 FindOne/0 PageSize PropertiesToLoad PropertyNamesOnly ReferralChasing SearchRoot SearchScope SecurityMasks ServerPageTimeLimit ServerTimeLimit SizeLimit Sort Tombstone VirtualListView',
  'System.DivideByZeroException': 'System.ArithmeticException .ctor/0/1/2',
  'System.Double':
    'System.ValueType ::Epsilon ::IsInfinity/1 ::IsNaN/1 ::IsNegativeInfinity/1 ::IsPositiveInfinity/1 ::MaxValue ::MinValue ::NaN ::NegativeInfinity ::Parse/1/2/3 ::PositiveInfinity ::TryParse/2/4 ::op_Equality/2 ::op_GreaterThan/2 ::op_GreaterThanOrEqual/2 ::op_Inequality/2 ::op_LessThan/2 ::op_LessThanOrEqual/2 CompareTo/1 Equals/1 GetHashCode/0 GetTypeCode/0 ToString/0/1/2',
  'System.Enum':
    'System.ValueType ::Format/3 ::GetName/2 ::GetNames/1 ::GetUnderlyingType/1 ::GetValues/1 ::IsDefined/2 ::Parse/2/3 ::ToObject/2 ::TryParse/2/3 CompareTo/1 Equals/1 GetHashCode/0 GetTypeCode/0 HasFlag/1 ToString/0/1/2',
  'System.Environment':
    'System.Object ::CommandLine ::CurrentDirectory ::CurrentManagedThreadId ::Exit/1 ::ExitCode ::ExpandEnvironmentVariables/1 ::FailFast/1/2 ::GetCommandLineArgs/0 ::GetEnvironmentVariable/1/2 ::GetEnvironmentVariables/0/1 ::GetFolderPath/1/2 ::GetLogicalDrives/0 ::HasShutdownStarted ::Is64BitOperatingSystem ::Is64BitProcess ::MachineName ::NewLine ::OSVersion ::ProcessorCount ::SetEnvironmentVariable/2/3 ::StackTrace ::SystemDirectory ::SystemPageSize ::TickCount ::UserDomainName ::UserInteractive ::UserName ::Version ::WorkingSet',
  'System.Exception':
    'System.Object .ctor/0/1/2 Data GetBaseException/0 GetObjectData/2 GetType/0 HResult HelpLink InnerException Message Source StackTrace TargetSite ToString/0',
  'System.FormatException': 'System.SystemException .ctor/0/1/2',
  'System.Func`1': 'System.MulticastDelegate .ctor/2 BeginInvoke/2 EndInvoke/1 Invoke/0',
  'System.Func`2': 'System.MulticastDelegate .ctor/2 BeginInvoke/3 EndInvoke/1 Invoke/1',
  'System.Func`3': 'System.MulticastDelegate .ctor/2 BeginInvoke/4 EndInvoke/1 Invoke/2',
  'System.Func`4': 'System.MulticastDelegate .ctor/2 BeginInvoke/5 EndInvoke/1 Invoke/3',
  'System.GC':
    'System.Object ::AddMemoryPressure/1 ::CancelFullGCNotification/0 ::Collect/0/1/2/3/4 ::CollectionCount/1 ::EndNoGCRegion/0 ::GetAllocatedBytesForCurrentThread/0 ::GetGeneration/1 ::GetTotalMemory/1 ::KeepAlive/1 ::MaxGeneration ::ReRegisterForFinalize/1 ::RegisterForFullGCNotification/2 ::RemoveMemoryPressure/1 ::SuppressFinalize/1 ::TryStartNoGCRegion/1/2/3 ::WaitForFullGCApproach/0/1 ::WaitForFullGCComplete/0/1 ::WaitForPendingFinalizers/0',
  'System.Globalization.Calendar':
    'System.Object ::CurrentEra ::ReadOnly/1 AddDays/2 AddHours/2 AddMilliseconds/2 AddMinutes/2 AddMonths/2 AddSeconds/2 AddWeeks/2 AddYears/2 AlgorithmType Clone/0 Eras GetDayOfMonth/1 GetDayOfWeek/1 GetDayOfYear/1 GetDaysInMonth/2/3 GetDaysInYear/1/2 GetEra/1 GetHour/1 GetLeapMonth/1/2 GetMilliseconds/1 GetMinute/1 GetMonth/1 GetMonthsInYear/1/2 GetSecond/1 GetWeekOfYear/3 GetYear/1 IsLeapDay/3/4 IsLeapMonth/2/3 IsLeapYear/1/2 IsReadOnly MaxSupportedDateTime MinSupportedDateTime ToDateTime/7/8 ToFourDigitYear/1 TwoDigitYearMax',
  'System.Globalization.CompareInfo':
    'System.Object ::GetCompareInfo/1/2 ::IsSortable/1 Compare/2/3/4/5/6/7 Equals/1 GetHashCode/0/2 GetSortKey/1/2 IndexOf/2/3/4/5 IsPrefix/2/3 IsSuffix/2/3 LCID LastIndexOf/2/3/4/5 Name ToString/0 Version',
  'System.Globalization.CultureInfo':
    'System.Object .ctor/1/2 ::CreateSpecificCulture/1 ::CurrentCulture ::CurrentUICulture ::DefaultThreadCurrentCulture ::DefaultThreadCurrentUICulture ::GetCultureInfo/1/2 ::GetCultureInfoByIetfLanguageTag/1 ::GetCultures/1 ::InstalledUICulture ::InvariantCulture ::ReadOnly/1 Calendar ClearCachedData/0 Clone/0 CompareInfo CultureTypes DateTimeFormat DisplayName EnglishName Equals/1 GetConsoleFallbackUICulture/0 GetFormat/1 GetHashCode/0 IetfLanguageTag IsNeutralCulture IsReadOnly KeyboardLayoutId LCID Name NativeName NumberFormat OptionalCalendars Parent TextInfo ThreeLetterISOLanguageName ThreeLetterWindowsLanguageName ToString/0 TwoLetterISOLanguageName UseUserOverride',
  'System.Globalization.CultureNotFoundException':
    'System.ArgumentException .ctor/0/1/2/3 GetObjectData/2 InvalidCultureId InvalidCultureName Message',
  'System.Globalization.DateTimeFormatInfo':
    'System.Object .ctor/0 ::CurrentInfo ::GetInstance/1 ::InvariantInfo ::ReadOnly/1 AMDesignator AbbreviatedDayNames AbbreviatedMonthGenitiveNames AbbreviatedMonthNames Calendar CalendarWeekRule Clone/0 DateSeparator DayNames FirstDayOfWeek FullDateTimePattern GetAbbreviatedDayName/1 GetAbbreviatedEraName/1 GetAbbreviatedMonthName/1 GetAllDateTimePatterns/0/1 GetDayName/1 GetEra/1 GetEraName/1 GetFormat/1 GetMonthName/1 GetShortestDayName/1 IsReadOnly LongDatePattern LongTimePattern MonthDayPattern MonthGenitiveNames MonthNames NativeCalendarName PMDesignator RFC1123Pattern SetAllDateTimePatterns/2 ShortDatePattern ShortTimePattern ShortestDayNames SortableDateTimePattern TimeSeparator UniversalSortableDateTimePattern YearMonthPattern',
  'System.Globalization.GregorianCalendar':
    'System.Globalization.Calendar .ctor/0/1 ::ADEra AddMonths/2 AddYears/2 AlgorithmType CalendarType Eras GetDayOfMonth/1 GetDayOfWeek/1 GetDayOfYear/1 GetDaysInMonth/3 GetDaysInYear/2 GetEra/1 GetLeapMonth/2 GetMonth/1 GetMonthsInYear/2 GetYear/1 IsLeapDay/4 IsLeapMonth/3 IsLeapYear/2 MaxSupportedDateTime MinSupportedDateTime ToDateTime/8 ToFourDigitYear/1 TwoDigitYearMax',
  'System.Globalization.NumberFormatInfo':
    'System.Object .ctor/0 ::CurrentInfo ::GetInstance/1 ::InvariantInfo ::ReadOnly/1 Clone/0 CurrencyDecimalDigits CurrencyDecimalSeparator CurrencyGroupSeparator CurrencyGroupSizes CurrencyNegativePattern CurrencyPositivePattern CurrencySymbol DigitSubstitution GetFormat/1 IsReadOnly NaNSymbol NativeDigits NegativeInfinitySymbol NegativeSign NumberDecimalDigits NumberDecimalSeparator NumberGroupSeparator NumberGroupSizes NumberNegativePattern PerMilleSymbol PercentDecimalDigits PercentDecimalSeparator PercentGroupSeparator PercentGroupSizes PercentNegativePattern PercentPositivePattern PercentSymbol PositiveInfinitySymbol PositiveSign',
  'System.Globalization.TextInfo':
    'System.Object ::ReadOnly/1 ANSICodePage Clone/0 CultureName EBCDICCodePage Equals/1 GetHashCode/0 IsReadOnly IsRightToLeft LCID ListSeparator MacCodePage OEMCodePage ToLower/1 ToString/0 ToTitleCase/1 ToUpper/1',
  'System.Guid':
    'System.ValueType .ctor/1/11/4 ::Empty ::NewGuid/0 ::Parse/1 ::ParseExact/2 ::TryParse/2 ::TryParseExact/3 ::op_Equality/2 ::op_Inequality/2 CompareTo/1 Equals/1 GetHashCode/0 ToByteArray/0 ToString/0/1/2',
  'System.ICloneable': ' Clone/0',
  'System.IComparable': ' CompareTo/1',
  'System.IComparable`1': ' CompareTo/1',
  'System.IConvertible':
    ' GetTypeCode/0 ToBoolean/1 ToByte/1 ToChar/1 ToDateTime/1 ToDecimal/1 ToDouble/1 ToInt16/1 ToInt32/1 ToInt64/1 ToSByte/1 ToSingle/1 ToString/1 ToType/2 ToUInt16/1 ToUInt32/1 ToUInt64/1',
  'System.IDisposable': ' Dispose/0',
  'System.IEquatable`1': ' Equals/1',
  'System.IFormatProvider': ' GetFormat/1',
  'System.IFormattable': ' ToString/2',
  'System.IO.BinaryReader':
    'System.Object .ctor/1/2/3 BaseStream Close/0 Dispose/0 PeekChar/0 Read/0/3 ReadBoolean/0 ReadByte/0 ReadBytes/1 ReadChar/0 ReadChars/1 ReadDecimal/0 ReadDouble/0 ReadInt16/0 ReadInt32/0 ReadInt64/0 ReadSByte/0 ReadSingle/0 ReadString/0 ReadUInt16/0 ReadUInt32/0 ReadUInt64/0',
  'System.IO.BinaryWriter': 'System.Object .ctor/1/2/3 ::Null BaseStream Close/0 Dispose/0 Flush/0 Seek/2 Write/1/3',
  'System.IO.Directory':
    'System.Object ::CreateDirectory/1/2 ::Delete/1/2 ::EnumerateDirectories/1/2/3 ::EnumerateFileSystemEntries/1/2/3 ::EnumerateFiles/1/2/3 ::Exists/1 ::GetAccessControl/1/2 ::GetCreationTime/1 ::GetCreationTimeUtc/1 ::GetCurrentDirectory/0 ::GetDirectories/1/2/3 ::GetDirectoryRoot/1 ::GetFileSystemEntries/1/2/3 ::GetFiles/1/2/3 ::GetLastAccessTime/1 ::GetLastAccessTimeUtc/1 ::GetLastWriteTime/1 ::GetLastWriteTimeUtc/1 ::GetLogicalDrives/0 ::GetParent/1 ::Move/2 ::SetAccessControl/2 ::SetCreationTime/2 ::SetCreationTimeUtc/2 ::SetCurrentDirectory/1 ::SetLastAccessTime/2 ::SetLastAccessTimeUtc/2 ::SetLastWriteTime/2 ::SetLastWriteTimeUtc/2',
  'System.IO.DirectoryInfo':
    'System.IO.FileSystemInfo .ctor/1 Create/0/1 CreateSubdirectory/1/2 Delete/0/1 EnumerateDirectories/0/1/2 EnumerateFileSystemInfos/0/1/2 EnumerateFiles/0/1/2 Exists FullName GetAccessControl/0/1 GetDirectories/0/1/2 GetFileSystemInfos/0/1/2 GetFiles/0/1/2 MoveTo/1 Name Parent Root SetAccessControl/1 ToString/0',
  'System.IO.DirectoryNotFoundException': 'System.IO.IOException .ctor/0/1/2',
  'System.IO.DriveNotFoundException': 'System.IO.IOException .ctor/0/1/2',
  'System.IO.EndOfStreamException': 'System.IO.IOException .ctor/0/1/2',
  'System.IO.File':
    'System.Object ::AppendAllLines/2/3 ::AppendAllText/2/3 ::AppendText/1 ::Copy/2/3 ::Create/1/2/3/4 ::CreateText/1 ::Decrypt/1 ::Delete/1 ::Encrypt/1 ::Exists/1 ::GetAccessControl/1/2 ::GetAttributes/1 ::GetCreationTime/1 ::GetCreationTimeUtc/1 ::GetLastAccessTime/1 ::GetLastAccessTimeUtc/1 ::GetLastWriteTime/1 ::GetLastWriteTimeUtc/1 ::Move/2 ::Open/2/3/4 ::OpenRead/1 ::OpenText/1 ::OpenWrite/1 ::ReadAllBytes/1 ::ReadAllLines/1/2 ::ReadAllText/1/2 ::ReadLines/1/2 ::Replace/3/4 ::SetAccessControl/2 ::SetAttributes/2 ::SetCreationTime/2 ::SetCreationTimeUtc/2 ::SetLastAccessTime/2 ::SetLastAccessTimeUtc/2 ::SetLastWriteTime/2 ::SetLastWriteTimeUtc/2 ::WriteAllBytes/2 ::WriteAllLines/2/3 ::WriteAllText/2/3',
  'System.IO.FileInfo':
    'System.IO.FileSystemInfo .ctor/1 AppendText/0 CopyTo/1/2 Create/0 CreateText/0 Decrypt/0 Delete/0 Directory DirectoryName Encrypt/0 Exists GetAccessControl/0/1 IsReadOnly Length MoveTo/1 Name Open/1/2/3 OpenRead/0 OpenText/0 OpenWrite/0 Replace/2/3 SetAccessControl/1 ToString/0',
  'System.IO.FileLoadException':
    'System.IO.IOException .ctor/0/1/2/3 FileName FusionLog GetObjectData/2 Message ToString/0',
  'System.IO.FileNotFoundException':
    'System.IO.IOException .ctor/0/1/2/3 FileName FusionLog GetObjectData/2 Message ToString/0',
  'System.IO.FileStream':
    'System.IO.Stream .ctor/2/3/4/5/6/7 BeginRead/5 BeginWrite/5 CanRead CanSeek CanWrite EndRead/1 EndWrite/1 Flush/0/1 FlushAsync/1 GetAccessControl/0 Handle IsAsync Length Lock/2 Name Position Read/3 ReadAsync/4 ReadByte/0 SafeFileHandle Seek/2 SetAccessControl/1 SetLength/1 Unlock/2 Write/3 WriteAsync/4 WriteByte/1',
  'System.IO.FileSystemInfo':
    'System.MarshalByRefObject Attributes CreationTime CreationTimeUtc Delete/0 Exists Extension FullName GetObjectData/2 LastAccessTime LastAccessTimeUtc LastWriteTime LastWriteTimeUtc Name Refresh/0',
  'System.IO.IOException': 'System.SystemException .ctor/0/1/2',
  'System.IO.InvalidDataException': 'System.SystemException .ctor/0/1/2',
  'System.IO.MemoryStream':
    'System.IO.Stream .ctor/0/1/2/3/4/5 CanRead CanSeek CanWrite Capacity CopyToAsync/3 Flush/0 FlushAsync/1 GetBuffer/0 Length Position Read/3 ReadAsync/4 ReadByte/0 Seek/2 SetLength/1 ToArray/0 TryGetBuffer/1 Write/3 WriteAsync/4 WriteByte/1 WriteTo/1',
  'System.IO.Path':
    'System.Object ::AltDirectorySeparatorChar ::ChangeExtension/2 ::Combine/1/2/3/4 ::DirectorySeparatorChar ::GetDirectoryName/1 ::GetExtension/1 ::GetFileName/1 ::GetFileNameWithoutExtension/1 ::GetFullPath/1 ::GetInvalidFileNameChars/0 ::GetInvalidPathChars/0 ::GetPathRoot/1 ::GetRandomFileName/0 ::GetTempFileName/0 ::GetTempPath/0 ::HasExtension/1 ::InvalidPathChars ::IsPathRooted/1 ::PathSeparator ::VolumeSeparatorChar',
  'System.IO.PathTooLongException': 'System.IO.IOException .ctor/0/1/2',
  'System.IO.Stream':
    'System.MarshalByRefObject ::Null ::Synchronized/1 BeginRead/5 BeginWrite/5 CanRead CanSeek CanTimeout CanWrite Close/0 CopyTo/1/2 CopyToAsync/1/2/3 Dispose/0 EndRead/1 EndWrite/1 Flush/0 FlushAsync/0/1 Length Position Read/3 ReadAsync/3/4 ReadByte/0 ReadTimeout Seek/2 SetLength/1 Write/3 WriteAsync/3/4 WriteByte/1 WriteTimeout',
  'System.IO.StreamReader':
    'System.IO.TextReader .ctor/1/2/3/4/5 ::Null BaseStream Close/0 CurrentEncoding DiscardBufferedData/0 EndOfStream Peek/0 Read/0/3 ReadAsync/3 ReadBlock/3 ReadBlockAsync/3 ReadLine/0 ReadLineAsync/0 ReadToEnd/0 ReadToEndAsync/0',
  'System.IO.StreamWriter':
    'System.IO.TextWriter .ctor/1/2/3/4 ::Null AutoFlush BaseStream Close/0 Encoding Flush/0 FlushAsync/0 Write/1/3 WriteAsync/1/3 WriteLineAsync/0/1/3',
  'System.IO.StringReader':
    'System.IO.TextReader .ctor/1 Close/0 Peek/0 Read/0/3 ReadAsync/3 ReadBlockAsync/3 ReadLine/0 ReadLineAsync/0 ReadToEnd/0 ReadToEndAsync/0',
  'System.IO.StringWriter':
    'System.IO.TextWriter .ctor/0/1/2 Close/0 Encoding FlushAsync/0 GetStringBuilder/0 ToString/0 Write/1/3 WriteAsync/1/3 WriteLineAsync/1/3',
  'System.IO.TextReader':
    'System.MarshalByRefObject ::Null ::Synchronized/1 Close/0 Dispose/0 Peek/0 Read/0/3 ReadAsync/3 ReadBlock/3 ReadBlockAsync/3 ReadLine/0 ReadLineAsync/0 ReadToEnd/0 ReadToEndAsync/0',
  'System.IO.TextWriter':
    'System.MarshalByRefObject ::Null ::Synchronized/1 Close/0 Dispose/0 Encoding Flush/0 FlushAsync/0 FormatProvider NewLine Write/1/2/3/4 WriteAsync/1/3 WriteLine/0/1/2/3/4 WriteLineAsync/0/1/3',
  'System.IndexOutOfRangeException': 'System.SystemException .ctor/0/1/2',
  'System.Int16':
    'System.ValueType ::MaxValue ::MinValue ::Parse/1/2/3 ::TryParse/2/4 CompareTo/1 Equals/1 GetHashCode/0 GetTypeCode/0 ToString/0/1/2',
  'System.Int32':
    'System.ValueType ::MaxValue ::MinValue ::Parse/1/2/3 ::TryParse/2/4 CompareTo/1 Equals/1 GetHashCode/0 GetTypeCode/0 ToString/0/1/2',
  'System.Int64':
    'System.ValueType ::MaxValue ::MinValue ::Parse/1/2/3 ::TryParse/2/4 CompareTo/1 Equals/1 GetHashCode/0 GetTypeCode/0 ToString/0/1/2',
  'System.IntPtr':
    'System.ValueType .ctor/1 ::Add/2 ::Size ::Subtract/2 ::Zero ::op_Addition/2 ::op_Equality/2 ::op_Explicit/1 ::op_Inequality/2 ::op_Subtraction/2 Equals/1 GetHashCode/0 ToInt32/0 ToInt64/0 ToPointer/0 ToString/0/1',
  'System.InvalidCastException': 'System.SystemException .ctor/0/1/2',
  'System.InvalidOperationException': 'System.SystemException .ctor/0/1/2',
  'System.Linq.Enumerable':
    'System.Object ::Aggregate/2/3/4 ::All/2 ::Any/1/2 ::Append/2 ::AsEnumerable/1 ::Average/1/2 ::Cast/1 ::Concat/2 ::Contains/2/3 ::Count/1/2 ::DefaultIfEmpty/1/2 ::Distinct/1/2 ::ElementAt/2 ::ElementAtOrDefault/2 ::Empty/0 ::Except/2/3 ::First/1/2 ::FirstOrDefault/1/2 ::GroupBy/2/3/4/5 ::GroupJoin/5/6 ::Intersect/2/3 ::Join/5/6 ::Last/1/2 ::LastOrDefault/1/2 ::LongCount/1/2 ::Max/1/2 ::Min/1/2 ::OfType/1 ::OrderBy/2/3 ::OrderByDescending/2/3 ::Prepend/2 ::Range/2 ::Repeat/2 ::Reverse/1 ::Select/2 ::SelectMany/2/3 ::SequenceEqual/2/3 ::Single/1/2 ::SingleOrDefault/1/2 ::Skip/2 ::SkipWhile/2 ::Sum/1/2 ::Take/2 ::TakeWhile/2 ::ThenBy/2/3 ::ThenByDescending/2/3 ::ToArray/1 ::ToDictionary/2/3/4 ::ToHashSet/1/2 ::ToList/1 ::ToLookup/2/3/4 ::Union/2/3 ::Where/2 ::Zip/3',
  'System.Management.Automation.ActionPreferenceStopException':
    'System.Management.Automation.RuntimeException .ctor/0/1/2 ErrorRecord GetObjectData/2',
  'System.Management.Automation.AliasAttribute': 'System.Attribute .ctor/1 AliasNames',
  'System.Management.Automation.AliasInfo':
    'System.Management.Automation.CommandInfo Definition Description Options OutputType ReferencedCommand ResolvedCommand',
  'System.Management.Automation.AllowEmptyCollectionAttribute': 'System.Attribute .ctor/0',
  'System.Management.Automation.AllowEmptyStringAttribute': 'System.Attribute .ctor/0',
  'System.Management.Automation.AllowNullAttribute': 'System.Attribute .ctor/0',
  'System.Management.Automation.ApplicationFailedException':
    'System.Management.Automation.RuntimeException .ctor/0/1/2',
  'System.Management.Automation.ArgumentCompleterAttribute': 'System.Attribute .ctor/1 ScriptBlock Type',
  'System.Management.Automation.ArgumentTransformationMetadataException':
    'System.Management.Automation.MetadataException .ctor/0/1/2',
  'System.Management.Automation.CallStackFrame':
    'System.Object .ctor/1 FunctionName GetFrameVariables/0 GetScriptLocation/0 InvocationInfo Position ScriptLineNumber ScriptName ToString/0',
  'System.Management.Automation.CmdletBindingAttribute':
    'System.Attribute .ctor/0 ConfirmImpact DefaultParameterSetName HelpUri PositionalBinding RemotingCapability SupportsPaging SupportsShouldProcess SupportsTransactions',
  'System.Management.Automation.CmdletInfo':
    'System.Management.Automation.CommandInfo .ctor/2 DefaultParameterSet Definition HelpFile ImplementingType Noun Options OutputType Verb Version',
  'System.Management.Automation.CmdletInvocationException':
    'System.Management.Automation.RuntimeException .ctor/0/1/2 ErrorRecord GetObjectData/2',
  'System.Management.Automation.CmdletProviderInvocationException':
    'System.Management.Automation.CmdletInvocationException .ctor/0/1/2 ProviderInfo ProviderInvocationException',
  'System.Management.Automation.CommandCompletion':
    'System.Object .ctor/4 ::CompleteInput/3/4/5 ::MapStringInputToParsedInput/2 CompletionMatches CurrentMatchIndex GetNextResult/1 ReplacementIndex ReplacementLength',
  'System.Management.Automation.CommandInfo':
    'System.Object CommandType Definition Module ModuleName Name OutputType ParameterSets Parameters RemotingCapability ResolveParameter/1 Source ToString/0 Version Visibility',
  'System.Management.Automation.CommandInvocationIntrinsics':
    'System.Object CommandNotFoundAction ExpandString/1 GetCmdlet/1 GetCmdletByTypeName/1 GetCmdlets/0/1 GetCommand/2/3 GetCommandName/3 GetCommands/3 HasErrors InvokeScript/1/2/3/4/5 NewScriptBlock/1 PostCommandLookupAction PreCommandLookupAction',
  'System.Management.Automation.CommandNotFoundException':
    'System.Management.Automation.RuntimeException .ctor/0/1/2 CommandName ErrorRecord GetObjectData/2',
  'System.Management.Automation.CompletionResult':
    'System.Object .ctor/1/4 CompletionText ListItemText ResultType ToolTip',
  'System.Management.Automation.DebugRecord': 'System.Management.Automation.InformationalRecord .ctor/1',
  'System.Management.Automation.DefaultParameterDictionary':
    'System.Collections.Hashtable .ctor/0/1 Add/2 ChangeSinceLastCheck/0 Clear/0 Contains/1 ContainsKey/1 Item Remove/1',
  'System.Management.Automation.DriveNotFoundException':
    'System.Management.Automation.SessionStateException .ctor/0/1/2',
  'System.Management.Automation.DscResourceAttribute': 'System.Attribute .ctor/0 RunAsCredential',
  'System.Management.Automation.EngineIntrinsics':
    'System.Object Events Host InvokeCommand InvokeProvider SessionState',
  'System.Management.Automation.ErrorCategoryInfo':
    'System.Object Activity Category GetMessage/0/1 Reason TargetName TargetType ToString/0',
  'System.Management.Automation.ErrorDetails':
    'System.Object .ctor/1/4 GetObjectData/2 Message RecommendedAction ToString/0',
  'System.Management.Automation.ErrorRecord':
    'System.Object .ctor/2/4 CategoryInfo ErrorDetails Exception FullyQualifiedErrorId GetObjectData/2 InvocationInfo PipelineIterationInfo ScriptStackTrace TargetObject ToString/0',
  'System.Management.Automation.ExtendedTypeSystemException':
    'System.Management.Automation.RuntimeException .ctor/0/1/2',
  'System.Management.Automation.ExternalScriptInfo':
    'System.Management.Automation.CommandInfo Definition OriginalEncoding OutputType Path ScriptBlock ScriptContents Source ValidateScriptInfo/1 Visibility',
  'System.Management.Automation.FilterInfo': 'System.Management.Automation.FunctionInfo',
  'System.Management.Automation.FlowControlException': 'System.SystemException',
  'System.Management.Automation.FunctionInfo':
    'System.Management.Automation.CommandInfo CmdletBinding DefaultParameterSet Definition Description HelpFile Noun Options OutputType ScriptBlock Verb',
  'System.Management.Automation.GetValueException':
    'System.Management.Automation.ExtendedTypeSystemException .ctor/0/1/2',
  'System.Management.Automation.GetValueInvocationException':
    'System.Management.Automation.GetValueException .ctor/0/1/2',
  'System.Management.Automation.Host.ChoiceDescription': 'System.Object .ctor/1/2 HelpMessage Label',
  'System.Management.Automation.Host.HostException': 'System.Management.Automation.RuntimeException .ctor/0/1/2/4',
  'System.Management.Automation.Host.PSHost':
    'System.Object CurrentCulture CurrentUICulture DebuggerEnabled EnterNestedPrompt/0 ExitNestedPrompt/0 InstanceId Name NotifyBeginApplication/0 NotifyEndApplication/0 PrivateData SetShouldExit/1 UI Version',
  'System.Management.Automation.Host.PromptingException':
    'System.Management.Automation.Host.HostException .ctor/0/1/2/4',
  'System.Management.Automation.Host.Size':
    'System.ValueType .ctor/2 ::op_Equality/2 ::op_Inequality/2 Equals/1 GetHashCode/0 Height ToString/0 Width',
  'System.Management.Automation.HostInformationMessage':
    'System.Object .ctor/0 BackgroundColor ForegroundColor Message NoNewLine ToString/0',
  'System.Management.Automation.IncompleteParseException': 'System.Management.Automation.ParseException .ctor/0/1/2',
  'System.Management.Automation.InformationRecord':
    'System.Object .ctor/2 Computer ManagedThreadId MessageData NativeThreadId ProcessId Source Tags TimeGenerated ToString/0 User',
  'System.Management.Automation.InformationalRecord':
    'System.Object InvocationInfo Message PipelineIterationInfo ToString/0',
  'System.Management.Automation.Internal.AutomationNull': 'System.Object ::Value',
  'System.Management.Automation.InvalidPowerShellStateException': 'System.SystemException .ctor/0/1/2 CurrentState',
  'System.Management.Automation.InvocationInfo':
    'System.Object ::Create/2 BoundParameters CommandOrigin DisplayScriptPosition ExpectingInput HistoryId InvocationName Line MyCommand OffsetInLine PSCommandPath PSScriptRoot PipelineLength PipelinePosition PositionMessage ScriptLineNumber ScriptName UnboundArguments',
  'System.Management.Automation.ItemNotFoundException':
    'System.Management.Automation.SessionStateException .ctor/0/1/2',
  'System.Management.Automation.Language.ArrayExpressionAst':
    'System.Management.Automation.Language.ExpressionAst .ctor/2 Copy/0 StaticType SubExpression',
  'System.Management.Automation.Language.ArrayLiteralAst':
    'System.Management.Automation.Language.ExpressionAst .ctor/2 Copy/0 Elements StaticType',
  'System.Management.Automation.Language.AssignmentStatementAst':
    'System.Management.Automation.Language.PipelineBaseAst .ctor/5 Copy/0 ErrorPosition GetAssignmentTargets/0 Left Operator Right',
  'System.Management.Automation.Language.Ast':
    'System.Object Copy/0 Extent Find/2 FindAll/2 Parent SafeGetValue/0 ToString/0 Visit/1',
  'System.Management.Automation.Language.AttributeAst':
    'System.Management.Automation.Language.AttributeBaseAst .ctor/4 Copy/0 NamedArguments PositionalArguments',
  'System.Management.Automation.Language.AttributeBaseAst': 'System.Management.Automation.Language.Ast TypeName',
  'System.Management.Automation.Language.AttributedExpressionAst':
    'System.Management.Automation.Language.ExpressionAst .ctor/3 Attribute Child Copy/0',
  'System.Management.Automation.Language.BinaryExpressionAst':
    'System.Management.Automation.Language.ExpressionAst .ctor/5 Copy/0 ErrorPosition Left Operator Right StaticType',
  'System.Management.Automation.Language.BlockStatementAst':
    'System.Management.Automation.Language.StatementAst .ctor/3 Body Copy/0 Kind',
  'System.Management.Automation.Language.BreakStatementAst':
    'System.Management.Automation.Language.StatementAst .ctor/2 Copy/0 Label',
  'System.Management.Automation.Language.CatchClauseAst':
    'System.Management.Automation.Language.Ast .ctor/3 Body CatchTypes Copy/0 IsCatchAll',
  'System.Management.Automation.Language.CodeGeneration':
    'System.Object ::EscapeBlockCommentContent/1 ::EscapeFormatStringContent/1 ::EscapeSingleQuotedStringContent/1 ::EscapeVariableName/1',
  'System.Management.Automation.Language.CommandAst':
    'System.Management.Automation.Language.CommandBaseAst .ctor/4 CommandElements Copy/0 DefiningKeyword GetCommandName/0 InvocationOperator',
  'System.Management.Automation.Language.CommandBaseAst':
    'System.Management.Automation.Language.StatementAst Redirections',
  'System.Management.Automation.Language.CommandElementAst': 'System.Management.Automation.Language.Ast',
  'System.Management.Automation.Language.CommandExpressionAst':
    'System.Management.Automation.Language.CommandBaseAst .ctor/3 Copy/0 Expression',
  'System.Management.Automation.Language.CommandParameterAst':
    'System.Management.Automation.Language.CommandElementAst .ctor/4 Argument Copy/0 ErrorPosition ParameterName',
  'System.Management.Automation.Language.ConstantExpressionAst':
    'System.Management.Automation.Language.ExpressionAst .ctor/2 Copy/0 StaticType Value',
  'System.Management.Automation.Language.ContinueStatementAst':
    'System.Management.Automation.Language.StatementAst .ctor/2 Copy/0 Label',
  'System.Management.Automation.Language.ConvertExpressionAst':
    'System.Management.Automation.Language.AttributedExpressionAst .ctor/3 Copy/0 StaticType Type',
  'System.Management.Automation.Language.DataStatementAst':
    'System.Management.Automation.Language.StatementAst .ctor/4 Body CommandsAllowed Copy/0 Variable',
  'System.Management.Automation.Language.DoUntilStatementAst':
    'System.Management.Automation.Language.LoopStatementAst .ctor/4 Copy/0',
  'System.Management.Automation.Language.DoWhileStatementAst':
    'System.Management.Automation.Language.LoopStatementAst .ctor/4 Copy/0',
  'System.Management.Automation.Language.ExitStatementAst':
    'System.Management.Automation.Language.StatementAst .ctor/2 Copy/0 Pipeline',
  'System.Management.Automation.Language.ExpandableStringExpressionAst':
    'System.Management.Automation.Language.ExpressionAst .ctor/3 Copy/0 NestedExpressions StaticType StringConstantType Value',
  'System.Management.Automation.Language.ExpressionAst':
    'System.Management.Automation.Language.CommandElementAst StaticType',
  'System.Management.Automation.Language.FileRedirectionAst':
    'System.Management.Automation.Language.RedirectionAst .ctor/4 Append Copy/0 Location',
  'System.Management.Automation.Language.ForEachStatementAst':
    'System.Management.Automation.Language.LoopStatementAst .ctor/6/7 Copy/0 Flags ThrottleLimit Variable',
  'System.Management.Automation.Language.ForStatementAst':
    'System.Management.Automation.Language.LoopStatementAst .ctor/6 Copy/0 Initializer Iterator',
  'System.Management.Automation.Language.FunctionDefinitionAst':
    'System.Management.Automation.Language.StatementAst .ctor/6 Body Copy/0 GetHelpContent/0/1 IsFilter IsWorkflow Name Parameters',
  'System.Management.Automation.Language.FunctionMemberAst':
    'System.Management.Automation.Language.MemberAst .ctor/5 Attributes Body Copy/0 IsConstructor IsHidden IsPrivate IsPublic IsStatic MethodAttributes Name Parameters ReturnType',
  'System.Management.Automation.Language.HashtableAst':
    'System.Management.Automation.Language.ExpressionAst .ctor/2 Copy/0 KeyValuePairs StaticType',
  'System.Management.Automation.Language.IfStatementAst':
    'System.Management.Automation.Language.StatementAst .ctor/3 Clauses Copy/0 ElseClause',
  'System.Management.Automation.Language.IndexExpressionAst':
    'System.Management.Automation.Language.ExpressionAst .ctor/3 Copy/0 Index Target',
  'System.Management.Automation.Language.InvokeMemberExpressionAst':
    'System.Management.Automation.Language.MemberExpressionAst .ctor/5 Arguments Copy/0',
  'System.Management.Automation.Language.LabeledStatementAst':
    'System.Management.Automation.Language.StatementAst Condition Label',
  'System.Management.Automation.Language.LoopStatementAst':
    'System.Management.Automation.Language.LabeledStatementAst Body',
  'System.Management.Automation.Language.MemberAst': 'System.Management.Automation.Language.Ast Name',
  'System.Management.Automation.Language.MemberExpressionAst':
    'System.Management.Automation.Language.ExpressionAst .ctor/4 Copy/0 Expression Member Static',
  'System.Management.Automation.Language.MergingRedirectionAst':
    'System.Management.Automation.Language.RedirectionAst .ctor/3 Copy/0 ToStream',
  'System.Management.Automation.Language.NamedAttributeArgumentAst':
    'System.Management.Automation.Language.Ast .ctor/4 Argument ArgumentName Copy/0 ExpressionOmitted',
  'System.Management.Automation.Language.NamedBlockAst':
    'System.Management.Automation.Language.Ast .ctor/4 BlockKind Copy/0 Statements Traps Unnamed',
  'System.Management.Automation.Language.NullString': 'System.Object ::Value ToString/0',
  'System.Management.Automation.Language.ParamBlockAst':
    'System.Management.Automation.Language.Ast .ctor/3 Attributes Copy/0 Parameters',
  'System.Management.Automation.Language.ParameterAst':
    'System.Management.Automation.Language.Ast .ctor/4 Attributes Copy/0 DefaultValue Name StaticType',
  'System.Management.Automation.Language.ParenExpressionAst':
    'System.Management.Automation.Language.ExpressionAst .ctor/2 Copy/0 Pipeline',
  'System.Management.Automation.Language.ParseError':
    'System.Object .ctor/3 ErrorId Extent IncompleteInput Message ToString/0',
  'System.Management.Automation.Language.Parser': 'System.Object ::ParseFile/3 ::ParseInput/3/4',
  'System.Management.Automation.Language.PipelineAst':
    'System.Management.Automation.Language.PipelineBaseAst .ctor/2 Copy/0 GetPureExpression/0 PipelineElements',
  'System.Management.Automation.Language.PipelineBaseAst':
    'System.Management.Automation.Language.StatementAst GetPureExpression/0',
  'System.Management.Automation.Language.PropertyMemberAst':
    'System.Management.Automation.Language.MemberAst .ctor/6 Attributes Copy/0 InitialValue IsHidden IsPrivate IsPublic IsStatic Name PropertyAttributes PropertyType',
  'System.Management.Automation.Language.RedirectionAst': 'System.Management.Automation.Language.Ast FromStream',
  'System.Management.Automation.Language.ReturnStatementAst':
    'System.Management.Automation.Language.StatementAst .ctor/2 Copy/0 Pipeline',
  'System.Management.Automation.Language.ScriptBlockAst':
    'System.Management.Automation.Language.Ast .ctor/4/5/6/7/8 Attributes BeginBlock Copy/0 DynamicParamBlock EndBlock GetHelpContent/0 GetScriptBlock/0 ParamBlock ProcessBlock ScriptRequirements UsingStatements',
  'System.Management.Automation.Language.ScriptBlockExpressionAst':
    'System.Management.Automation.Language.ExpressionAst .ctor/2 Copy/0 ScriptBlock StaticType',
  'System.Management.Automation.Language.StatementAst': 'System.Management.Automation.Language.Ast',
  'System.Management.Automation.Language.StatementBlockAst':
    'System.Management.Automation.Language.Ast .ctor/3 Copy/0 Statements Traps',
  'System.Management.Automation.Language.StringConstantExpressionAst':
    'System.Management.Automation.Language.ConstantExpressionAst .ctor/3 Copy/0 StaticType StringConstantType Value',
  'System.Management.Automation.Language.SubExpressionAst':
    'System.Management.Automation.Language.ExpressionAst .ctor/2 Copy/0 SubExpression',
  'System.Management.Automation.Language.SwitchStatementAst':
    'System.Management.Automation.Language.LabeledStatementAst .ctor/6 Clauses Copy/0 Default Flags',
  'System.Management.Automation.Language.ThrowStatementAst':
    'System.Management.Automation.Language.StatementAst .ctor/2 Copy/0 IsRethrow Pipeline',
  'System.Management.Automation.Language.TrapStatementAst':
    'System.Management.Automation.Language.StatementAst .ctor/3 Body Copy/0 TrapType',
  'System.Management.Automation.Language.TryStatementAst':
    'System.Management.Automation.Language.StatementAst .ctor/4 Body CatchClauses Copy/0 Finally',
  'System.Management.Automation.Language.TypeConstraintAst':
    'System.Management.Automation.Language.AttributeBaseAst .ctor/2 Copy/0',
  'System.Management.Automation.Language.TypeDefinitionAst':
    'System.Management.Automation.Language.StatementAst .ctor/6 Attributes BaseTypes Copy/0 IsClass IsEnum IsInterface Members Name TypeAttributes',
  'System.Management.Automation.Language.TypeExpressionAst':
    'System.Management.Automation.Language.ExpressionAst .ctor/2 Copy/0 StaticType TypeName',
  'System.Management.Automation.Language.UnaryExpressionAst':
    'System.Management.Automation.Language.ExpressionAst .ctor/3 Child Copy/0 StaticType TokenKind',
  'System.Management.Automation.Language.UsingExpressionAst':
    'System.Management.Automation.Language.ExpressionAst .ctor/2 ::ExtractUsingVariable/1 Copy/0 SubExpression',
  'System.Management.Automation.Language.UsingStatementAst':
    'System.Management.Automation.Language.StatementAst .ctor/2/3/4 Alias Copy/0 ModuleSpecification Name UsingStatementKind',
  'System.Management.Automation.Language.VariableExpressionAst':
    'System.Management.Automation.Language.ExpressionAst .ctor/3 Copy/0 IsConstantVariable/0 Splatted VariablePath',
  'System.Management.Automation.Language.WhileStatementAst':
    'System.Management.Automation.Language.LoopStatementAst .ctor/4 Copy/0',
  'System.Management.Automation.MetadataException': 'System.Management.Automation.RuntimeException .ctor/0/1/2',
  'System.Management.Automation.MethodException':
    'System.Management.Automation.ExtendedTypeSystemException .ctor/0/1/2',
  'System.Management.Automation.MethodInvocationException': 'System.Management.Automation.MethodException .ctor/0/1/2',
  'System.Management.Automation.OutputTypeAttribute': 'System.Attribute .ctor/1 ParameterSetName ProviderCmdlet Type',
  'System.Management.Automation.PSAliasProperty':
    'System.Management.Automation.PSPropertyInfo .ctor/2/3 ConversionType Copy/0 IsGettable IsSettable MemberType ReferencedMemberName ToString/0 TypeNameOfValue Value',
  'System.Management.Automation.PSArgumentException':
    'System.ArgumentException .ctor/0/1/2 ErrorRecord GetObjectData/2 Message',
  'System.Management.Automation.PSArgumentNullException':
    'System.ArgumentNullException .ctor/0/1/2 ErrorRecord GetObjectData/2 Message',
  'System.Management.Automation.PSArgumentOutOfRangeException':
    'System.ArgumentOutOfRangeException .ctor/0/1/2/3 ErrorRecord GetObjectData/2',
  'System.Management.Automation.PSCmdlet':
    'System.Object ::CommonParameters ::OptionalCommonParameters CommandOrigin CommandRuntime CurrentProviderLocation/1 Events GetResolvedProviderPathFromPSPath/2 GetResourceString/2 GetUnresolvedProviderPathFromPSPath/1 GetVariableValue/1/2 Host Invoke/0 InvokeCommand InvokeProvider JobManager JobRepository MyInvocation PagingParameters ParameterSetName SessionState ShouldContinue/2/4/5 ShouldProcess/1/2/3/4 Stopping ThrowTerminatingError/1 TransactionAvailable/0 WriteCommandDetail/1 WriteDebug/1 WriteError/1 WriteInformation/1/2 WriteObject/1/2 WriteProgress/1 WriteVerbose/1 WriteWarning/1',
  'System.Management.Automation.PSCodeProperty':
    'System.Management.Automation.PSPropertyInfo .ctor/2/3 Copy/0 GetterCodeReference IsGettable IsSettable MemberType SetterCodeReference ToString/0 TypeNameOfValue Value',
  'System.Management.Automation.PSCredential':
    'System.Object .ctor/1/2 ::Empty ::op_Explicit/1 GetNetworkCredential/0 GetObjectData/2 Password UserName',
  'System.Management.Automation.PSCustomObject': 'System.Object ToString/0',
  'System.Management.Automation.PSDriveInfo':
    'System.Object .ctor/5/6 ::op_Equality/2 ::op_GreaterThan/2 ::op_Inequality/2 ::op_LessThan/2 CompareTo/1 Credential CurrentLocation Description DisplayRoot Equals/1 GetHashCode/0 MaximumSize Name Provider Root ToString/0',
  'System.Management.Automation.PSInvalidCastException':
    'System.InvalidCastException .ctor/0/1/2 ErrorRecord GetObjectData/2',
  'System.Management.Automation.PSInvalidOperationException':
    'System.InvalidOperationException .ctor/0/1/2 ErrorRecord GetObjectData/2',
  'System.Management.Automation.PSListModifier': 'System.Object .ctor/0/1/2 Add ApplyTo/1 Remove Replace',
  'System.Management.Automation.PSMemberInfo': 'System.Object Copy/0 IsInstance MemberType Name TypeNameOfValue Value',
  'System.Management.Automation.PSMethod':
    'System.Management.Automation.PSMethodInfo Copy/0 Invoke/1 MemberType OverloadDefinitions ToString/0 TypeNameOfValue',
  'System.Management.Automation.PSMethodInfo':
    'System.Management.Automation.PSMemberInfo Invoke/1 OverloadDefinitions Value',
  'System.Management.Automation.PSModuleInfo':
    'System.Object .ctor/1 ::ClearAppDomainLevelModulePathCache/0 ::UseAppDomainLevelModuleCache AccessMode AsCustomObject/0 Author Clone/0 ClrVersion CompanyName CompatiblePSEditions Copyright Definition Description DotNetFrameworkVersion ExportedAliases ExportedCmdlets ExportedCommands ExportedDscResources ExportedFormatFiles ExportedFunctions ExportedTypeFiles ExportedVariables ExportedWorkflows FileList GetExportedTypeDefinitions/0 GetVariableFromCallersModule/1 Guid HelpInfoUri IconUri ImplementingAssembly Invoke/2 LicenseUri LogPipelineExecutionDetails ModuleBase ModuleList ModuleType Name NestedModules NewBoundScriptBlock/1 OnRemove Path PowerShellHostName PowerShellHostVersion PowerShellVersion Prefix PrivateData ProcessorArchitecture ProjectUri ReleaseNotes RepositorySourceLocation RequiredAssemblies RequiredModules RootModule Scripts SessionState Tags ToString/0 Version',
  'System.Management.Automation.PSNotImplementedException':
    'System.NotImplementedException .ctor/0/1/2 ErrorRecord GetObjectData/2',
  'System.Management.Automation.PSNotSupportedException':
    'System.NotSupportedException .ctor/0/1/2 ErrorRecord GetObjectData/2',
  'System.Management.Automation.PSNoteProperty':
    'System.Management.Automation.PSPropertyInfo .ctor/2 Copy/0 IsGettable IsSettable MemberType ToString/0 TypeNameOfValue Value',
  'System.Management.Automation.PSObject':
    'System.Object .ctor/0/1 ::AdaptedMemberSetName ::AsPSObject/1 ::BaseObjectMemberSetName ::ExtendedMemberSetName ::op_Implicit/1 BaseObject CompareTo/1 Copy/0 Equals/1 GetHashCode/0 GetObjectData/2 ImmediateBaseObject Members Methods Properties ToString/0/2 TypeNames',
  'System.Management.Automation.PSObjectDisposedException':
    'System.ObjectDisposedException .ctor/1/2 ErrorRecord GetObjectData/2',
  'System.Management.Automation.PSParameterizedProperty':
    'System.Management.Automation.PSMethodInfo Copy/0 Invoke/1 InvokeSet/2 IsGettable IsSettable MemberType OverloadDefinitions ToString/0 TypeNameOfValue',
  'System.Management.Automation.PSPrimitiveDictionary': 'System.Collections.Hashtable .ctor/0/1 Add/2 Clone/0 Item',
  'System.Management.Automation.PSProperty':
    'System.Management.Automation.PSPropertyInfo Copy/0 IsGettable IsSettable MemberType ToString/0 TypeNameOfValue Value',
  'System.Management.Automation.PSPropertyInfo': 'System.Management.Automation.PSMemberInfo IsGettable IsSettable',
  'System.Management.Automation.PSReference': 'System.Object .ctor/1 Value',
  'System.Management.Automation.PSScriptMethod':
    'System.Management.Automation.PSMethodInfo .ctor/2 Copy/0 Invoke/1 MemberType OverloadDefinitions Script ToString/0 TypeNameOfValue',
  'System.Management.Automation.PSScriptProperty':
    'System.Management.Automation.PSPropertyInfo .ctor/2/3 Copy/0 GetterScript IsGettable IsSettable MemberType SetterScript ToString/0 TypeNameOfValue Value',
  'System.Management.Automation.PSSecurityException':
    'System.Management.Automation.RuntimeException .ctor/0/1/2 ErrorRecord Message',
  'System.Management.Automation.PSTypeNameAttribute': 'System.Attribute .ctor/1 PSTypeName',
  'System.Management.Automation.PSVariable':
    'System.Object .ctor/1/2/3/4 Attributes Description IsValidValue/1 Module ModuleName Name Options Value Visibility',
  'System.Management.Automation.PSVariableIntrinsics': 'System.Object Get/1 GetValue/1/2 Remove/1 Set/1/2',
  'System.Management.Automation.PSVariableProperty':
    'System.Management.Automation.PSNoteProperty .ctor/1 Copy/0 IsGettable IsSettable MemberType ToString/0 TypeNameOfValue Value',
  'System.Management.Automation.ParameterAttribute':
    'System.Attribute .ctor/0 ::AllParameterSets DontShow HelpMessage HelpMessageBaseName HelpMessageResourceId Mandatory ParameterSetName Position ValueFromPipeline ValueFromPipelineByPropertyName ValueFromRemainingArguments',
  'System.Management.Automation.ParameterBindingException':
    'System.Management.Automation.RuntimeException .ctor/0/1/2 CommandInvocation ErrorId GetObjectData/2 Line Message Offset ParameterName ParameterType TypeSpecified',
  'System.Management.Automation.ParameterMetadata':
    'System.Object .ctor/1/2 ::GetParameterMetadata/1 Aliases Attributes IsDynamic Name ParameterSets ParameterType SwitchParameter',
  'System.Management.Automation.ParentContainsErrorRecordException':
    'System.SystemException .ctor/0/1/2 GetObjectData/2 Message',
  'System.Management.Automation.ParseException':
    'System.Management.Automation.RuntimeException .ctor/0/1/2 Errors GetObjectData/2 Message',
  'System.Management.Automation.ParsingMetadataException': 'System.Management.Automation.MetadataException .ctor/0/1/2',
  'System.Management.Automation.PathInfo': 'System.Object Drive Path Provider ProviderPath ToString/0',
  'System.Management.Automation.PathIntrinsics':
    'System.Object Combine/2 CurrentFileSystemLocation CurrentLocation CurrentProviderLocation/1 GetResolvedPSPathFromPSPath/1 GetResolvedProviderPathFromPSPath/2 GetResolvedProviderPathFromProviderPath/2 GetUnresolvedProviderPathFromPSPath/1/3 IsPSAbsolute/2 IsProviderQualified/1 IsValid/1 LocationStack/1 NormalizeRelativePath/2 ParseChildName/1 ParseParent/2 PopLocation/1 PushCurrentLocation/1 SetDefaultLocationStack/1 SetLocation/1',
  'System.Management.Automation.PipelineClosedException': 'System.Management.Automation.RuntimeException .ctor/0/1/2',
  'System.Management.Automation.PipelineStoppedException': 'System.Management.Automation.RuntimeException .ctor/0/1/2',
  'System.Management.Automation.PowerShell':
    'System.Object ::Create/0/1 AddArgument/1 AddCommand/1/2 AddParameter/1/2 AddParameters/1 AddScript/1/2 AddStatement/0 AsJobProxy/0 BeginInvoke/0/1/2/4/5 BeginStop/2 Commands Connect/0 ConnectAsync/0/3 CreateNestedPowerShell/0 Dispose/0 EndInvoke/1 EndStop/1 HadErrors HistoryString InstanceId InvocationStateInfo Invoke/0/1/2/3 IsNested IsRunspaceOwner Runspace RunspacePool Stop/0 Streams',
  'System.Management.Automation.PropertyNotFoundException':
    'System.Management.Automation.ExtendedTypeSystemException .ctor/0/1/2',
  'System.Management.Automation.ProviderInfo':
    'System.Object Capabilities Description Drives HelpFile Home ImplementingType Module ModuleName Name ToString/0',
  'System.Management.Automation.ProviderInvocationException':
    'System.Management.Automation.RuntimeException .ctor/0/1/2 ErrorRecord Message ProviderInfo',
  'System.Management.Automation.ProviderNotFoundException':
    'System.Management.Automation.SessionStateException .ctor/0/1/2',
  'System.Management.Automation.RemoteException':
    'System.Management.Automation.RuntimeException .ctor/0/1/2 ErrorRecord SerializedRemoteException SerializedRemoteInvocationInfo',
  'System.Management.Automation.Remoting.PSRemotingTransportException':
    'System.Management.Automation.RuntimeException .ctor/0/1/2 ErrorCode GetObjectData/2 TransportMessage',
  'System.Management.Automation.Runspaces.InitialSessionState':
    'System.Object ::Create/0/1/2 ::CreateDefault/0 ::CreateDefault2/0 ::CreateFrom/2 ::CreateFromSessionConfigurationFile/1/2 ::CreateRestricted/1 Assemblies AuthorizationManager Clone/0 Commands DisableFormatUpdates EnvironmentVariables ExecutionPolicy Formats ImportPSModule/1 ImportPSModulesFromPath/1 LanguageMode Modules Providers StartupScripts ThreadOptions ThrowOnRunspaceOpenError TranscriptDirectory Types UseFullLanguageModeInDebugger Variables',
  'System.Management.Automation.Runspaces.PSSession':
    'System.Object ApplicationPrivateData Availability ComputerName ComputerType ConfigurationName ContainerId Id InstanceId Name Runspace ToString/0 VMId VMName',
  'System.Management.Automation.Runspaces.Runspace':
    'System.Object ::CanUseDefaultRunspace ::DefaultRunspace ::GetRunspace/5 ::GetRunspaces/1/2/3 Close/0 CloseAsync/0 Connect/0 ConnectAsync/0 ConnectionInfo Debugger Disconnect/0 DisconnectAsync/0 DisconnectedOn Dispose/0 Events ExpiresOn GetApplicationPrivateData/0 GetCapabilities/0 Id InitialSessionState InstanceId JobManager Name Open/0 OpenAsync/0 OriginalConnectionInfo ResetRunspaceState/0 RunspaceAvailability RunspaceIsRemote RunspaceStateInfo SessionStateProxy ThreadOptions Version',
  'System.Management.Automation.Runspaces.RunspaceFactory':
    'System.Object ::CreateOutOfProcessRunspace/1 ::CreateRunspace/0/1/2/3/4/5 ::CreateRunspacePool/0/1/2/3/4/5/6',
  'System.Management.Automation.Runspaces.TypeData':
    'System.Object .ctor/1 Copy/0 DefaultDisplayProperty DefaultDisplayPropertySet DefaultKeyPropertySet InheritPropertySerializationSet IsOverride Members PropertySerializationSet SerializationDepth SerializationMethod StringSerializationSource StringSerializationSourceProperty TargetTypeForDeserialization TypeAdapter TypeConverter TypeName',
  'System.Management.Automation.RuntimeDefinedParameter':
    'System.Object .ctor/0/3 Attributes IsSet Name ParameterType Value',
  'System.Management.Automation.RuntimeDefinedParameterDictionary':
    'System.Collections.Generic.Dictionary`2 .ctor/0 Data HelpFile',
  'System.Management.Automation.RuntimeException':
    'System.SystemException .ctor/0/1/2/3 ErrorRecord GetObjectData/2 WasThrownFromThrowStatement',
  'System.Management.Automation.ScriptBlock':
    'System.Object ::Create/1 Ast Attributes CheckRestrictedLanguage/3 DebuggerHidden File GetNewClosure/0 GetObjectData/2 GetPowerShell/1/2/3/4 GetSteppablePipeline/0/1/2 Id Invoke/1 InvokeReturnAsIs/1 InvokeWithContext/3 IsConfiguration IsFilter Module ToString/0',
  'System.Management.Automation.ScriptBlockToPowerShellNotSupportedException':
    'System.Management.Automation.RuntimeException .ctor/0/1/2',
  'System.Management.Automation.ScriptCallDepthException':
    'System.SystemException .ctor/0/1/2 CallDepth ErrorRecord GetObjectData/2',
  'System.Management.Automation.ScriptInfo':
    'System.Management.Automation.CommandInfo Definition OutputType ScriptBlock ToString/0',
  'System.Management.Automation.ScriptRequiresException':
    'System.Management.Automation.RuntimeException .ctor/0/1/2 CommandName GetObjectData/2 MissingPSSnapIns RequiresPSVersion RequiresShellId RequiresShellPath',
  'System.Management.Automation.SessionState':
    'System.Object .ctor/0 ::IsVisible/2 ::ThrowIfNotVisible/2 Applications Drive InvokeCommand InvokeProvider LanguageMode Module PSVariable Path Provider Scripts UseFullLanguageModeInDebugger',
  'System.Management.Automation.SessionStateException':
    'System.Management.Automation.RuntimeException .ctor/0/1/2 ErrorRecord GetObjectData/2 ItemName SessionStateCategory',
  'System.Management.Automation.SessionStateUnauthorizedAccessException':
    'System.Management.Automation.SessionStateException .ctor/0/1/2',
  'System.Management.Automation.SetValueException':
    'System.Management.Automation.ExtendedTypeSystemException .ctor/0/1/2',
  'System.Management.Automation.SetValueInvocationException':
    'System.Management.Automation.SetValueException .ctor/0/1/2',
  'System.Management.Automation.SupportsWildcardsAttribute': 'System.Attribute .ctor/0',
  'System.Management.Automation.SwitchParameter':
    'System.ValueType .ctor/1 ::Present ::op_Equality/2 ::op_Implicit/1 ::op_Inequality/2 Equals/1 GetHashCode/0 IsPresent ToBool/0 ToString/0',
  'System.Management.Automation.ValidateCountAttribute': 'System.Attribute .ctor/2 MaxLength MinLength',
  'System.Management.Automation.ValidateDriveAttribute': 'System.Attribute .ctor/1',
  'System.Management.Automation.ValidateLengthAttribute': 'System.Attribute .ctor/2 MaxLength MinLength',
  'System.Management.Automation.ValidateNotNullAttribute': 'System.Attribute .ctor/0',
  'System.Management.Automation.ValidateNotNullOrEmptyAttribute': 'System.Attribute .ctor/0',
  'System.Management.Automation.ValidatePatternAttribute': 'System.Attribute .ctor/1 Options RegexPattern',
  'System.Management.Automation.ValidateRangeAttribute': 'System.Attribute .ctor/2 MaxRange MinRange',
  'System.Management.Automation.ValidateScriptAttribute': 'System.Attribute .ctor/1 ScriptBlock',
  'System.Management.Automation.ValidateSetAttribute': 'System.Attribute .ctor/1 IgnoreCase ValidValues',
  'System.Management.Automation.ValidateUserDriveAttribute':
    'System.Management.Automation.ValidateDriveAttribute .ctor/0',
  'System.Management.Automation.ValidationMetadataException':
    'System.Management.Automation.MetadataException .ctor/0/1/2',
  'System.Management.Automation.VerboseRecord': 'System.Management.Automation.InformationalRecord .ctor/1',
  'System.Management.Automation.WarningRecord':
    'System.Management.Automation.InformationalRecord .ctor/1/2 FullyQualifiedWarningId',
  'System.Management.Automation.WildcardPattern':
    'System.Object .ctor/1/2 ::ContainsWildcardCharacters/1 ::Escape/1 ::Get/2 ::Unescape/1 IsMatch/1 ToWql/0',
  'System.Management.Automation.WildcardPatternException': 'System.Management.Automation.RuntimeException .ctor/0/1/2',
  'System.Management.ManagementClass':
    'System.Management.ManagementObject .ctor/0/1/2/3 Clone/0 CreateInstance/0 Derivation Derive/1 GetInstances/0/1/2 GetRelatedClasses/0/1/2/7/8 GetRelationshipClasses/0/1/2/4/5 GetStronglyTypedClassCode/2/3 GetSubclasses/0/1/2 Methods Path',
  'System.Management.ManagementObject':
    'System.ComponentModel.Component .ctor/0/1/2/3 ::op_Explicit/1 ClassPath Clone/0 CompareTo/2 CopyTo/1/2/3 Delete/0/1/2 Dispose/0 Equals/1 Get/0/1 GetHashCode/0 GetMethodParameters/1 GetPropertyQualifierValue/2 GetPropertyValue/1 GetQualifierValue/1 GetRelated/0/1/2/8/9 GetRelationships/0/1/2/5/6 GetText/1 InvokeMethod/2/3/4 Item Options Path Properties Put/0/1/2 Qualifiers Scope SetPropertyQualifierValue/3 SetPropertyValue/2 SetQualifierValue/2 SystemProperties ToString/0',
  'System.Management.ManagementObjectSearcher':
    'System.ComponentModel.Component .ctor/0/1/2/3 Get/0/1 Options Query Scope',
  'System.MarshalByRefObject': 'System.Object CreateObjRef/1 GetLifetimeService/0 InitializeLifetimeService/0',
  'System.Math':
    'System.Object ::Abs/1 ::Acos/1 ::Asin/1 ::Atan/1 ::Atan2/2 ::BigMul/2 ::Ceiling/1 ::Cos/1 ::Cosh/1 ::DivRem/3 ::E ::Exp/1 ::Floor/1 ::IEEERemainder/2 ::Log/1/2 ::Log10/1 ::Max/2 ::Min/2 ::PI ::Pow/2 ::Round/1/2/3 ::Sign/1 ::Sin/1 ::Sinh/1 ::Sqrt/1 ::Tan/1 ::Tanh/1 ::Truncate/1',
  'System.MissingMemberException': 'System.SystemException .ctor/0/1/2 GetObjectData/2 Message',
  'System.MissingMethodException': 'System.MissingMemberException .ctor/0/1/2 Message',
  'System.MulticastDelegate':
    'System.Delegate ::op_Equality/2 ::op_Inequality/2 Equals/1 GetHashCode/0 GetInvocationList/0 GetObjectData/2',
  'System.Net.Dns':
    'System.Object ::BeginGetHostAddresses/3 ::BeginGetHostByName/3 ::BeginGetHostEntry/3 ::BeginResolve/3 ::EndGetHostAddresses/1 ::EndGetHostByName/1 ::EndGetHostEntry/1 ::EndResolve/1 ::GetHostAddresses/1 ::GetHostAddressesAsync/1 ::GetHostByAddress/1 ::GetHostByName/1 ::GetHostEntry/1 ::GetHostEntryAsync/1 ::GetHostName/0 ::Resolve/1',
  'System.Net.EndPoint': 'System.Object AddressFamily Create/1 Serialize/0',
  'System.Net.IPAddress':
    'System.Object .ctor/1/2 ::Any ::Broadcast ::HostToNetworkOrder/1 ::IPv6Any ::IPv6Loopback ::IPv6None ::IsLoopback/1 ::Loopback ::NetworkToHostOrder/1 ::None ::Parse/1 ::TryParse/2 Address AddressFamily Equals/1 GetAddressBytes/0 GetHashCode/0 IsIPv4MappedToIPv6 IsIPv6LinkLocal IsIPv6Multicast IsIPv6SiteLocal IsIPv6Teredo MapToIPv4/0 MapToIPv6/0 ScopeId ToString/0',
  'System.Net.IPEndPoint':
    'System.Net.EndPoint .ctor/2 ::MaxPort ::MinPort Address AddressFamily Create/1 Equals/1 GetHashCode/0 Port Serialize/0 ToString/0',
  'System.Net.IPHostEntry': 'System.Object .ctor/0 AddressList Aliases HostName',
  'System.Net.Mail.MailAddress':
    'System.Object .ctor/1/2/3 Address DisplayName Equals/1 GetHashCode/0 Host ToString/0 User',
  'System.Net.Mail.SmtpException': 'System.Exception .ctor/0/1/2 GetObjectData/2 StatusCode',
  'System.Net.NetworkCredential': 'System.Object .ctor/0/2/3 Domain GetCredential/2/3 Password SecurePassword UserName',
  'System.Net.NetworkInformation.PhysicalAddress':
    'System.Object .ctor/1 ::None ::Parse/1 Equals/1 GetAddressBytes/0 GetHashCode/0 ToString/0',
  'System.Net.NetworkInformation.PingException': 'System.InvalidOperationException .ctor/1/2',
  'System.Net.ServicePointManager':
    'System.Object ::CertificatePolicy ::CheckCertificateRevocationList ::DefaultConnectionLimit ::DefaultNonPersistentConnectionLimit ::DefaultPersistentConnectionLimit ::DnsRefreshTimeout ::EnableDnsRoundRobin ::EncryptionPolicy ::Expect100Continue ::FindServicePoint/1/2 ::MaxServicePointIdleTime ::MaxServicePoints ::ReusePort ::SecurityProtocol ::ServerCertificateValidationCallback ::SetTcpKeepAlive/3 ::UseNagleAlgorithm',
  'System.Net.Sockets.SocketException':
    'System.ComponentModel.Win32Exception .ctor/0/1 ErrorCode Message SocketErrorCode',
  'System.Net.WebException': 'System.InvalidOperationException .ctor/0/1/2/4 GetObjectData/2 Response Status',
  'System.Net.WebUtility':
    'System.Object ::HtmlDecode/1/2 ::HtmlEncode/1/2 ::UrlDecode/1 ::UrlDecodeToBytes/3 ::UrlEncode/1 ::UrlEncodeToBytes/3',
  'System.NotFiniteNumberException': 'System.ArithmeticException .ctor/0/1/2/3 GetObjectData/2 OffendingNumber',
  'System.NotImplementedException': 'System.SystemException .ctor/0/1/2',
  'System.NotSupportedException': 'System.SystemException .ctor/0/1/2',
  'System.NullReferenceException': 'System.SystemException .ctor/0/1/2',
  'System.Nullable': 'System.Object ::Compare/2 ::Equals/2 ::GetUnderlyingType/1',
  'System.Nullable`1':
    'System.ValueType .ctor/1 ::op_Explicit/1 ::op_Implicit/1 Equals/1 GetHashCode/0 GetValueOrDefault/0/1 HasValue ToString/0 Value',
  'System.Numerics.BigInteger':
    'System.ValueType .ctor/1 ::Abs/1 ::Add/2 ::Compare/2 ::DivRem/3 ::Divide/2 ::GreatestCommonDivisor/2 ::Log/1/2 ::Log10/1 ::Max/2 ::Min/2 ::MinusOne ::ModPow/3 ::Multiply/2 ::Negate/1 ::One ::Parse/1/2/3 ::Pow/2 ::Remainder/2 ::Subtract/2 ::TryParse/2/4 ::Zero ::op_Addition/2 ::op_BitwiseAnd/2 ::op_BitwiseOr/2 ::op_Decrement/1 ::op_Division/2 ::op_Equality/2 ::op_ExclusiveOr/2 ::op_Explicit/1 ::op_GreaterThan/2 ::op_GreaterThanOrEqual/2 ::op_Implicit/1 ::op_Increment/1 ::op_Inequality/2 ::op_LeftShift/2 ::op_LessThan/2 ::op_LessThanOrEqual/2 ::op_Modulus/2 ::op_Multiply/2 ::op_OnesComplement/1 ::op_RightShift/2 ::op_Subtraction/2 ::op_UnaryNegation/1 ::op_UnaryPlus/1 CompareTo/1 Equals/1 GetHashCode/0 IsEven IsOne IsPowerOfTwo IsZero Sign ToByteArray/0 ToString/0/1/2',
  'System.Object': ' .ctor/0 ::Equals/2 ::ReferenceEquals/2 Equals/1 GetHashCode/0 GetType/0 ToString/0',
  'System.ObjectDisposedException': 'System.InvalidOperationException .ctor/1/2 GetObjectData/2 Message ObjectName',
  'System.OperatingSystem':
    'System.Object .ctor/2 Clone/0 GetObjectData/2 Platform ServicePack ToString/0 Version VersionString',
  'System.OperationCanceledException': 'System.SystemException .ctor/0/1/2/3 CancellationToken',
  'System.OutOfMemoryException': 'System.SystemException .ctor/0/1/2',
  'System.OverflowException': 'System.ArithmeticException .ctor/0/1/2',
  'System.PlatformNotSupportedException': 'System.NotSupportedException .ctor/0/1/2',
  'System.Predicate`1': 'System.MulticastDelegate .ctor/2 BeginInvoke/3 EndInvoke/1 Invoke/1',
  'System.Random': 'System.Object .ctor/0/1 Next/0/1/2 NextBytes/1 NextDouble/0',
  'System.RankException': 'System.SystemException .ctor/0/1/2',
  'System.Reflection.ConstructorInfo':
    'System.Reflection.MemberInfo ::ConstructorName ::GetCurrentMethod/0 ::GetMethodFromHandle/1/2 ::TypeConstructorName ::op_Equality/2 ::op_Inequality/2 Attributes CallingConvention ContainsGenericParameters Equals/1 GetGenericArguments/0 GetHashCode/0 GetMethodBody/0 GetMethodImplementationFlags/0 GetParameters/0 Invoke/1/2/4/5 IsAbstract IsAssembly IsConstructor IsFamily IsFamilyAndAssembly IsFamilyOrAssembly IsFinal IsGenericMethod IsGenericMethodDefinition IsHideBySig IsPrivate IsPublic IsSecurityCritical IsSecuritySafeCritical IsSecurityTransparent IsSpecialName IsStatic IsVirtual MemberType MethodHandle MethodImplementationFlags',
  'System.Reflection.MemberInfo':
    'System.Object ::op_Equality/2 ::op_Inequality/2 CustomAttributes DeclaringType Equals/1 GetCustomAttributes/1/2 GetCustomAttributesData/0 GetHashCode/0 IsDefined/2 MemberType MetadataToken Module Name ReflectedType',
  'System.Reflection.MethodInfo':
    'System.Reflection.MemberInfo ::GetCurrentMethod/0 ::GetMethodFromHandle/1/2 ::op_Equality/2 ::op_Inequality/2 Attributes CallingConvention ContainsGenericParameters CreateDelegate/1/2 Equals/1 GetBaseDefinition/0 GetGenericArguments/0 GetGenericMethodDefinition/0 GetHashCode/0 GetMethodBody/0 GetMethodImplementationFlags/0 GetParameters/0 Invoke/2/5 IsAbstract IsAssembly IsConstructor IsFamily IsFamilyAndAssembly IsFamilyOrAssembly IsFinal IsGenericMethod IsGenericMethodDefinition IsHideBySig IsPrivate IsPublic IsSecurityCritical IsSecuritySafeCritical IsSecurityTransparent IsSpecialName IsStatic IsVirtual MakeGenericMethod/1 MemberType MethodHandle MethodImplementationFlags ReturnParameter ReturnType ReturnTypeCustomAttributes',
  'System.Reflection.PropertyInfo':
    'System.Reflection.MemberInfo ::op_Equality/2 ::op_Inequality/2 Attributes CanRead CanWrite Equals/1 GetAccessors/0/1 GetConstantValue/0 GetGetMethod/0/1 GetHashCode/0 GetIndexParameters/0 GetMethod GetOptionalCustomModifiers/0 GetRawConstantValue/0 GetRequiredCustomModifiers/0 GetSetMethod/0/1 GetValue/1/2/5 IsSpecialName MemberType PropertyType SetMethod SetValue/2/3/6',
  'System.Reflection.TargetInvocationException': 'System.ApplicationException .ctor/1/2',
  'System.Runtime.InteropServices.COMException':
    'System.Runtime.InteropServices.ExternalException .ctor/0/1/2 ToString/0',
  'System.Runtime.InteropServices.ExternalException': 'System.SystemException .ctor/0/1/2 ErrorCode ToString/0',
  'System.SByte':
    'System.ValueType ::MaxValue ::MinValue ::Parse/1/2/3 ::TryParse/2/4 CompareTo/1 Equals/1 GetHashCode/0 GetTypeCode/0 ToString/0/1/2',
  'System.Security.AccessControl.ObjectSecurity':
    'System.Object ::IsSddlConversionSupported/0 AccessRightType AccessRuleFactory/6 AccessRuleType AreAccessRulesCanonical AreAccessRulesProtected AreAuditRulesCanonical AreAuditRulesProtected AuditRuleFactory/6 AuditRuleType GetGroup/1 GetOwner/1 GetSecurityDescriptorBinaryForm/0 GetSecurityDescriptorSddlForm/1 ModifyAccessRule/3 ModifyAuditRule/3 PurgeAccessRules/1 PurgeAuditRules/1 SetAccessRuleProtection/2 SetAuditRuleProtection/2 SetGroup/1 SetOwner/1 SetSecurityDescriptorBinaryForm/1/2 SetSecurityDescriptorSddlForm/1/2',
  'System.Security.Authentication.AuthenticationException': 'System.SystemException .ctor/0/1/2',
  'System.Security.Cryptography.CryptographicException': 'System.SystemException .ctor/0/1/2',
  'System.Security.Cryptography.HashAlgorithm':
    'System.Object ::Create/0/1 CanReuseTransform CanTransformMultipleBlocks Clear/0 ComputeHash/1/3 Dispose/0 Hash HashSize Initialize/0 InputBlockSize OutputBlockSize TransformBlock/5 TransformFinalBlock/3',
  'System.Security.Cryptography.MD5': 'System.Security.Cryptography.HashAlgorithm ::Create/0/1',
  'System.Security.Cryptography.MD5CryptoServiceProvider': 'System.Security.Cryptography.MD5 .ctor/0 Initialize/0',
  'System.Security.Cryptography.SHA1': 'System.Security.Cryptography.HashAlgorithm ::Create/0/1',
  'System.Security.Cryptography.SHA1CryptoServiceProvider': 'System.Security.Cryptography.SHA1 .ctor/0 Initialize/0',
  'System.Security.Cryptography.SHA1Managed': 'System.Security.Cryptography.SHA1 .ctor/0 Initialize/0',
  'System.Security.Cryptography.SHA256': 'System.Security.Cryptography.HashAlgorithm ::Create/0/1',
  'System.Security.Cryptography.SHA256CryptoServiceProvider':
    'System.Security.Cryptography.SHA256 .ctor/0 Initialize/0',
  'System.Security.Cryptography.SHA256Managed': 'System.Security.Cryptography.SHA256 .ctor/0 Initialize/0',
  'System.Security.Cryptography.SHA384': 'System.Security.Cryptography.HashAlgorithm ::Create/0/1',
  'System.Security.Cryptography.SHA512': 'System.Security.Cryptography.HashAlgorithm ::Create/0/1',
  'System.Security.Cryptography.SHA512Managed': 'System.Security.Cryptography.SHA512 .ctor/0 Initialize/0',
  'System.Security.Cryptography.X509Certificates.X500DistinguishedName':
    'System.Object .ctor/1/2 CopyFrom/1 Decode/1 Format/1 Name Oid RawData',
  'System.Security.Cryptography.X509Certificates.X509Certificate':
    'System.Object .ctor/0/1/2/3 ::CreateFromCertFile/1 ::CreateFromSignedFile/1 Dispose/0 Equals/1 Export/1/2 GetCertHash/0/1 GetCertHashString/0/1 GetEffectiveDateString/0 GetExpirationDateString/0 GetFormat/0 GetHashCode/0 GetIssuerName/0 GetKeyAlgorithm/0 GetKeyAlgorithmParameters/0 GetKeyAlgorithmParametersString/0 GetName/0 GetPublicKey/0 GetPublicKeyString/0 GetRawCertData/0 GetRawCertDataString/0 GetSerialNumber/0 GetSerialNumberString/0 Handle Import/1/3 Issuer Reset/0 Subject ToString/0/1',
  'System.Security.Cryptography.X509Certificates.X509Certificate2':
    'System.Security.Cryptography.X509Certificates.X509Certificate .ctor/0/1/2/3 ::GetCertContentType/1 Archived Extensions FriendlyName GetNameInfo/2 HasPrivateKey Import/1/3 IssuerName NotAfter NotBefore PrivateKey PublicKey RawData Reset/0 SerialNumber SignatureAlgorithm SubjectName Thumbprint ToString/0/1 Verify/0 Version',
  'System.Security.SecureString':
    'System.Object .ctor/0/2 AppendChar/1 Clear/0 Copy/0 Dispose/0 InsertAt/2 IsReadOnly/0 Length MakeReadOnly/0 RemoveAt/1 SetAt/2',
  'System.Security.SecurityException':
    'System.SystemException .ctor/0/1/2/3/6/9 Action Demanded DenySetInstance FailedAssemblyInfo FirstPermissionThatFailed GetObjectData/2 GrantedSet Method PermissionState PermissionType PermitOnlySetInstance RefusedSet ToString/0 Url Zone',
  'System.ServiceProcess.ServiceController':
    'System.ComponentModel.Component .ctor/0/1/2 ::GetDevices/0/1 ::GetServices/0/1 CanPauseAndContinue CanShutdown CanStop Close/0 Continue/0 DependentServices DisplayName ExecuteCommand/1 MachineName Pause/0 Refresh/0 ServiceHandle ServiceName ServiceType ServicesDependedOn Start/0/1 StartType Status Stop/0 WaitForStatus/1/2',
  'System.ServiceProcess.TimeoutException': 'System.SystemException .ctor/0/1/2',
  'System.Single':
    'System.ValueType ::Epsilon ::IsInfinity/1 ::IsNaN/1 ::IsNegativeInfinity/1 ::IsPositiveInfinity/1 ::MaxValue ::MinValue ::NaN ::NegativeInfinity ::Parse/1/2/3 ::PositiveInfinity ::TryParse/2/4 ::op_Equality/2 ::op_GreaterThan/2 ::op_GreaterThanOrEqual/2 ::op_Inequality/2 ::op_LessThan/2 ::op_LessThanOrEqual/2 CompareTo/1 Equals/1 GetHashCode/0 GetTypeCode/0 ToString/0/1/2',
  'System.StackOverflowException': 'System.SystemException .ctor/0/1/2',
  'System.String':
    'System.Object .ctor/1/2/3/4 ::Compare/2/3/4/5/6/7 ::CompareOrdinal/2/5 ::Concat/1/2/3/4 ::Copy/1 ::Empty ::Equals/2/3 ::Format/2/3/4/5 ::Intern/1 ::IsInterned/1 ::IsNullOrEmpty/1 ::IsNullOrWhiteSpace/1 ::Join/2/4 ::op_Equality/2 ::op_Inequality/2 Chars Clone/0 CompareTo/1 Contains/1 CopyTo/4 EndsWith/1/2/3 Equals/1/2 GetEnumerator/0 GetHashCode/0 GetTypeCode/0 IndexOf/1/2/3/4 IndexOfAny/1/2/3 Insert/2 IsNormalized/0/1 LastIndexOf/1/2/3/4 LastIndexOfAny/1/2/3 Length Normalize/0/1 PadLeft/1/2 PadRight/1/2 Remove/1/2 Replace/2 Split/1/2/3 StartsWith/1/2/3 Substring/1/2 ToCharArray/0/2 ToLower/0/1 ToLowerInvariant/0 ToString/0/1 ToUpper/0/1 ToUpperInvariant/0 Trim/0/1 TrimEnd/1 TrimStart/1',
  'System.StringComparer':
    'System.Object ::Create/2 ::CurrentCulture ::CurrentCultureIgnoreCase ::InvariantCulture ::InvariantCultureIgnoreCase ::Ordinal ::OrdinalIgnoreCase Compare/2 Equals/2 GetHashCode/1',
  'System.SystemException': 'System.Exception .ctor/0/1/2',
  'System.Text.Encoding':
    'System.Object ::ASCII ::BigEndianUnicode ::Convert/3/5 ::Default ::GetEncoding/1/3 ::GetEncodings/0 ::RegisterProvider/1 ::UTF32 ::UTF7 ::UTF8 ::Unicode BodyName Clone/0 CodePage DecoderFallback EncoderFallback EncodingName Equals/1 GetByteCount/1/2/3 GetBytes/1/3/4/5 GetCharCount/1/2/3 GetChars/1/3/4/5 GetDecoder/0 GetEncoder/0 GetHashCode/0 GetMaxByteCount/1 GetMaxCharCount/1 GetPreamble/0 GetString/1/2/3 HeaderName IsAlwaysNormalized/0/1 IsBrowserDisplay IsBrowserSave IsMailNewsDisplay IsMailNewsSave IsReadOnly IsSingleByte WebName WindowsCodePage',
  'System.Text.RegularExpressions.Capture': 'System.Object Index Length ToString/0 Value',
  'System.Text.RegularExpressions.CaptureCollection':
    'System.Object CopyTo/2 Count GetEnumerator/0 IsReadOnly IsSynchronized Item SyncRoot',
  'System.Text.RegularExpressions.Group':
    'System.Text.RegularExpressions.Capture ::Synchronized/1 Captures Name Success',
  'System.Text.RegularExpressions.GroupCollection':
    'System.Object CopyTo/2 Count GetEnumerator/0 IsReadOnly IsSynchronized Item SyncRoot',
  'System.Text.RegularExpressions.Match':
    'System.Text.RegularExpressions.Group ::Empty ::Synchronized/1 Groups NextMatch/0 Result/1',
  'System.Text.RegularExpressions.MatchCollection':
    'System.Object CopyTo/2 Count GetEnumerator/0 IsReadOnly IsSynchronized Item SyncRoot',
  'System.Text.RegularExpressions.MatchEvaluator':
    'System.MulticastDelegate .ctor/2 BeginInvoke/3 EndInvoke/1 Invoke/1',
  'System.Text.RegularExpressions.Regex':
    'System.Object .ctor/1/2/3 ::CacheSize ::CompileToAssembly/2/3/4 ::Escape/1 ::InfiniteMatchTimeout ::IsMatch/2/3/4 ::Match/2/3/4 ::Matches/2/3/4 ::Replace/3/4/5 ::Split/2/3/4 ::Unescape/1 GetGroupNames/0 GetGroupNumbers/0 GroupNameFromNumber/1 GroupNumberFromName/1 IsMatch/1/2 Match/1/2/3 MatchTimeout Matches/1/2 Options Replace/2/3/4 RightToLeft Split/1/2/3 ToString/0',
  'System.Text.RegularExpressions.RegexMatchTimeoutException':
    'System.TimeoutException .ctor/0/1/2/3 Input MatchTimeout Pattern',
  'System.Text.StringBuilder':
    'System.Object .ctor/0/1/2/4 Append/1/2/3 AppendFormat/2/3/4/5 AppendLine/0/1 Capacity Chars Clear/0 CopyTo/4 EnsureCapacity/1 Equals/1 Insert/2/3/4 Length MaxCapacity Remove/2 Replace/2/4 ToString/0/2',
  'System.Text.UTF8Encoding':
    'System.Text.Encoding .ctor/0/1/2 Equals/1 GetByteCount/1/2/3 GetBytes/4/5 GetCharCount/2/3 GetChars/4/5 GetDecoder/0 GetEncoder/0 GetHashCode/0 GetMaxByteCount/1 GetMaxCharCount/1 GetPreamble/0 GetString/3',
  'System.Threading.Thread':
    'System.Object .ctor/1/2 ::AllocateDataSlot/0 ::AllocateNamedDataSlot/1 ::BeginCriticalRegion/0 ::BeginThreadAffinity/0 ::CurrentContext ::CurrentPrincipal ::CurrentThread ::EndCriticalRegion/0 ::EndThreadAffinity/0 ::FreeNamedDataSlot/1 ::GetData/1 ::GetDomain/0 ::GetDomainID/0 ::GetNamedDataSlot/1 ::MemoryBarrier/0 ::ResetAbort/0 ::SetData/2 ::Sleep/1 ::SpinWait/1 ::VolatileRead/1 ::VolatileWrite/2 ::Yield/0 Abort/0/1 ApartmentState CurrentCulture CurrentUICulture DisableComObjectEagerCleanup/0 ExecutionContext GetApartmentState/0 GetCompressedStack/0 GetHashCode/0 Interrupt/0 IsAlive IsBackground IsThreadPoolThread Join/0/1 ManagedThreadId Name Priority Resume/0 SetApartmentState/1 SetCompressedStack/1 Start/0/1 Suspend/0 ThreadState TrySetApartmentState/1',
  'System.Threading.ThreadAbortException': 'System.SystemException ExceptionState',
  'System.TimeSpan':
    'System.ValueType .ctor/1/3/4/5 ::Compare/2 ::Equals/2 ::FromDays/1 ::FromHours/1 ::FromMilliseconds/1 ::FromMinutes/1 ::FromSeconds/1 ::FromTicks/1 ::MaxValue ::MinValue ::Parse/1/2 ::ParseExact/3/4 ::TicksPerDay ::TicksPerHour ::TicksPerMillisecond ::TicksPerMinute ::TicksPerSecond ::TryParse/2/3 ::TryParseExact/4/5 ::Zero ::op_Addition/2 ::op_Equality/2 ::op_GreaterThan/2 ::op_GreaterThanOrEqual/2 ::op_Inequality/2 ::op_LessThan/2 ::op_LessThanOrEqual/2 ::op_Subtraction/2 ::op_UnaryNegation/1 ::op_UnaryPlus/1 Add/1 CompareTo/1 Days Duration/0 Equals/1 GetHashCode/0 Hours Milliseconds Minutes Negate/0 Seconds Subtract/1 Ticks ToString/0/1/2 TotalDays TotalHours TotalMilliseconds TotalMinutes TotalSeconds',
  'System.TimeZoneInfo':
    'System.Object ::ClearCachedData/0 ::ConvertTime/2/3 ::ConvertTimeBySystemTimeZoneId/2/3 ::ConvertTimeFromUtc/2 ::ConvertTimeToUtc/1/2 ::CreateCustomTimeZone/4/6/7 ::FindSystemTimeZoneById/1 ::FromSerializedString/1 ::GetSystemTimeZones/0 ::Local ::Utc BaseUtcOffset DaylightName DisplayName Equals/1 GetAdjustmentRules/0 GetAmbiguousTimeOffsets/1 GetHashCode/0 GetUtcOffset/1 HasSameRules/1 Id IsAmbiguousTime/1 IsDaylightSavingTime/1 IsInvalidTime/1 StandardName SupportsDaylightSavingTime ToSerializedString/0 ToString/0',
  'System.TimeZoneNotFoundException': 'System.Exception .ctor/0/1/2',
  'System.TimeoutException': 'System.SystemException .ctor/0/1/2',
  'System.Tuple': 'System.Object ::Create/1/2/3/4/5/6/7/8',
  'System.Tuple`1': 'System.Object .ctor/1 Equals/1 GetHashCode/0 Item1 ToString/0',
  'System.Tuple`2': 'System.Object .ctor/2 Equals/1 GetHashCode/0 Item1 Item2 ToString/0',
  'System.Tuple`3': 'System.Object .ctor/3 Equals/1 GetHashCode/0 Item1 Item2 Item3 ToString/0',
  'System.Tuple`4': 'System.Object .ctor/4 Equals/1 GetHashCode/0 Item1 Item2 Item3 Item4 ToString/0',
  'System.Tuple`5': 'System.Object .ctor/5 Equals/1 GetHashCode/0 Item1 Item2 Item3 Item4 Item5 ToString/0',
  'System.Type':
    'System.Reflection.MemberInfo ::DefaultBinder ::Delimiter ::EmptyTypes ::FilterAttribute ::FilterName ::FilterNameIgnoreCase ::GetType/1/2/3/4/5 ::GetTypeArray/1 ::GetTypeCode/1 ::GetTypeFromCLSID/1/2/3 ::GetTypeFromHandle/1 ::GetTypeFromProgID/1/2/3 ::GetTypeHandle/1 ::Missing ::ReflectionOnlyGetType/3 ::op_Equality/2 ::op_Inequality/2 Assembly AssemblyQualifiedName Attributes BaseType ContainsGenericParameters DeclaringMethod DeclaringType Equals/1 FindInterfaces/2 FindMembers/4 FullName GUID GenericParameterAttributes GenericParameterPosition GenericTypeArguments GetArrayRank/0 GetConstructor/1/4/5 GetConstructors/0/1 GetDefaultMembers/0 GetElementType/0 GetEnumName/1 GetEnumNames/0 GetEnumUnderlyingType/0 GetEnumValues/0 GetEvent/1/2 GetEvents/0/1 GetField/1/2 GetFields/0/1 GetGenericArguments/0 GetGenericParameterConstraints/0 GetGenericTypeDefinition/0 GetHashCode/0 GetInterface/1/2 GetInterfaceMap/1 GetInterfaces/0 GetMember/1/2/3 GetMembers/0/1 GetMethod/1/2/3/5/6 GetMethods/0/1 GetNestedType/1/2 GetNestedTypes/0/1 GetProperties/0/1 GetProperty/1/2/3/4/6 GetType/0 HasElementType InvokeMember/5/6/8 IsAbstract IsAnsiClass IsArray IsAssignableFrom/1 IsAutoClass IsAutoLayout IsByRef IsCOMObject IsClass IsConstructedGenericType IsContextful IsEnum IsEnumDefined/1 IsEquivalentTo/1 IsExplicitLayout IsGenericParameter IsGenericType IsGenericTypeDefinition IsImport IsInstanceOfType/1 IsInterface IsLayoutSequential IsMarshalByRef IsNested IsNestedAssembly IsNestedFamANDAssem IsNestedFamORAssem IsNestedFamily IsNestedPrivate IsNestedPublic IsNotPublic IsPointer IsPrimitive IsPublic IsSealed IsSecurityCritical IsSecuritySafeCritical IsSecurityTransparent IsSerializable IsSpecialName IsSubclassOf/1 IsUnicodeClass IsValueType IsVisible MakeArrayType/0/1 MakeByRefType/0 MakeGenericType/1 MakePointerType/0 MemberType Module Namespace ReflectedType StructLayoutAttribute ToString/0 TypeHandle TypeInitializer UnderlyingSystemType',
  'System.TypeInitializationException': 'System.SystemException .ctor/2 GetObjectData/2 TypeName',
  'System.TypeLoadException': 'System.SystemException .ctor/0/1/2 GetObjectData/2 Message TypeName',
  'System.UInt16':
    'System.ValueType ::MaxValue ::MinValue ::Parse/1/2/3 ::TryParse/2/4 CompareTo/1 Equals/1 GetHashCode/0 GetTypeCode/0 ToString/0/1/2',
  'System.UInt32':
    'System.ValueType ::MaxValue ::MinValue ::Parse/1/2/3 ::TryParse/2/4 CompareTo/1 Equals/1 GetHashCode/0 GetTypeCode/0 ToString/0/1/2',
  'System.UInt64':
    'System.ValueType ::MaxValue ::MinValue ::Parse/1/2/3 ::TryParse/2/4 CompareTo/1 Equals/1 GetHashCode/0 GetTypeCode/0 ToString/0/1/2',
  'System.UnauthorizedAccessException': 'System.SystemException .ctor/0/1/2',
  'System.Uri':
    'System.Object .ctor/1/2/3 ::CheckHostName/1 ::CheckSchemeName/1 ::Compare/5 ::EscapeDataString/1 ::EscapeUriString/1 ::FromHex/1 ::HexEscape/1 ::HexUnescape/2 ::IsHexDigit/1 ::IsHexEncoding/2 ::IsWellFormedUriString/2 ::SchemeDelimiter ::TryCreate/3 ::UnescapeDataString/1 ::UriSchemeFile ::UriSchemeFtp ::UriSchemeGopher ::UriSchemeHttp ::UriSchemeHttps ::UriSchemeMailto ::UriSchemeNetPipe ::UriSchemeNetTcp ::UriSchemeNews ::UriSchemeNntp ::op_Equality/2 ::op_Inequality/2 AbsolutePath AbsoluteUri Authority DnsSafeHost Equals/1 Fragment GetComponents/2 GetHashCode/0 GetLeftPart/1 Host HostNameType IdnHost IsAbsoluteUri IsBaseOf/1 IsDefaultPort IsFile IsLoopback IsUnc IsWellFormedOriginalString/0 LocalPath MakeRelative/1 MakeRelativeUri/1 OriginalString PathAndQuery Port Query Scheme Segments ToString/0 UserEscaped UserInfo',
  'System.UriFormatException': 'System.FormatException .ctor/0/1/2',
  'System.ValueType': 'System.Object Equals/1 GetHashCode/0 ToString/0',
  'System.Version':
    'System.Object .ctor/0/1/2/3/4 ::Parse/1 ::TryParse/2 ::op_Equality/2 ::op_GreaterThan/2 ::op_GreaterThanOrEqual/2 ::op_Inequality/2 ::op_LessThan/2 ::op_LessThanOrEqual/2 Build Clone/0 CompareTo/1 Equals/1 GetHashCode/0 Major MajorRevision Minor MinorRevision Revision ToString/0/1',
  'System.Void': 'System.ValueType',
  'System.Web.HttpUtility':
    'System.Object .ctor/0 ::HtmlAttributeEncode/1/2 ::HtmlDecode/1/2 ::HtmlEncode/1/2 ::JavaScriptStringEncode/1/2 ::ParseQueryString/1/2 ::UrlDecode/1/2/4 ::UrlDecodeToBytes/1/2/3 ::UrlEncode/1/2/3 ::UrlEncodeToBytes/1/2/3 ::UrlEncodeUnicode/1 ::UrlEncodeUnicodeToBytes/1 ::UrlPathEncode/1',
  'System.Xml.NameTable': 'System.Object .ctor/0 Add/1/3 Get/1/3',
  'System.Xml.XPath.XPathException': 'System.SystemException .ctor/0/1/2 GetObjectData/2 Message',
  'System.Xml.XmlAttribute':
    'System.Xml.XmlNode AppendChild/1 BaseURI CloneNode/1 InnerText InnerXml InsertAfter/2 InsertBefore/2 LocalName Name NamespaceURI NodeType OwnerDocument OwnerElement ParentNode Prefix PrependChild/1 RemoveChild/1 ReplaceChild/2 SchemaInfo Specified Value WriteContentTo/1 WriteTo/1',
  'System.Xml.XmlAttributeCollection':
    'System.Object Append/1 CopyTo/2 Count GetEnumerator/0 GetNamedItem/1/2 InsertAfter/2 InsertBefore/2 Item/1 ItemOf Prepend/1 Remove/1 RemoveAll/0 RemoveAt/1 RemoveNamedItem/1/2 SetNamedItem/1',
  'System.Xml.XmlCDataSection':
    'System.Xml.XmlNode AppendData/1 CloneNode/1 Data DeleteData/2 InnerText InsertData/2 Length LocalName Name NextSibling NodeType ParentNode PreviousSibling PreviousText ReplaceData/3 Substring/2 Value WriteContentTo/1 WriteTo/1',
  'System.Xml.XmlComment':
    'System.Xml.XmlNode AppendData/1 CloneNode/1 Data DeleteData/2 InnerText InsertData/2 Length LocalName Name NextSibling NodeType PreviousSibling ReplaceData/3 Substring/2 Value WriteContentTo/1 WriteTo/1',
  'System.Xml.XmlDeclaration':
    'System.Xml.XmlNode CloneNode/1 Encoding InnerText LocalName Name NextSibling NodeType PreviousSibling Standalone Value Version WriteContentTo/1 WriteTo/1',
  'System.Xml.XmlDocument':
    'System.Xml.XmlNode .ctor/0/1 BaseURI CloneNode/1 CreateAttribute/1/2/3 CreateCDataSection/1 CreateComment/1 CreateDocumentFragment/0 CreateDocumentType/4 CreateElement/1/2/3 CreateEntityReference/1 CreateNavigator/0 CreateNode/3/4 CreateProcessingInstruction/2 CreateSignificantWhitespace/1 CreateTextNode/1 CreateWhitespace/1 CreateXmlDeclaration/3 DocumentElement DocumentType GetElementById/1 GetElementsByTagName/1/2 Implementation ImportNode/2 InnerText InnerXml IsReadOnly Load/1 LoadXml/1 LocalName Name NameTable NodeType OwnerDocument ParentNode PreserveWhitespace ReadNode/1 Save/1 SchemaInfo Schemas Validate/1/2 WriteContentTo/1 WriteTo/1 XmlResolver',
  'System.Xml.XmlElement':
    'System.Xml.XmlNode Attributes CloneNode/1 GetAttribute/1/2 GetAttributeNode/1/2 GetElementsByTagName/1/2 HasAttribute/1/2 HasAttributes InnerText InnerXml IsEmpty LocalName Name NamespaceURI NextSibling NodeType OwnerDocument ParentNode Prefix PreviousSibling RemoveAll/0 RemoveAllAttributes/0 RemoveAttribute/1/2 RemoveAttributeAt/1 RemoveAttributeNode/1/2 SchemaInfo SetAttribute/2/3 SetAttributeNode/1/2 WriteContentTo/1 WriteTo/1',
  'System.Xml.XmlException':
    'System.SystemException .ctor/0/1/2/4 GetObjectData/2 LineNumber LinePosition Message SourceUri',
  'System.Xml.XmlNamespaceManager':
    'System.Object .ctor/1 AddNamespace/2 DefaultNamespace GetEnumerator/0 GetNamespacesInScope/1 HasNamespace/1 LookupNamespace/1 LookupPrefix/1 NameTable PopScope/0 PushScope/0 RemoveNamespace/2',
  'System.Xml.XmlNode':
    'System.Object AppendChild/1 Attributes BaseURI ChildNodes Clone/0 CloneNode/1 CreateNavigator/0 FirstChild GetEnumerator/0 GetNamespaceOfPrefix/1 GetPrefixOfNamespace/1 HasChildNodes InnerText InnerXml InsertAfter/2 InsertBefore/2 IsReadOnly Item LastChild LocalName Name NamespaceURI NextSibling NodeType Normalize/0 OuterXml OwnerDocument ParentNode Prefix PrependChild/1 PreviousSibling PreviousText RemoveAll/0 RemoveChild/1 ReplaceChild/2 SchemaInfo SelectNodes/1/2 SelectSingleNode/1/2 Supports/2 Value WriteContentTo/1 WriteTo/1',
  'System.Xml.XmlNodeList': 'System.Object Count GetEnumerator/0 Item/1 ItemOf',
  'System.Xml.XmlProcessingInstruction':
    'System.Xml.XmlNode CloneNode/1 Data InnerText LocalName Name NextSibling NodeType PreviousSibling Target Value WriteContentTo/1 WriteTo/1',
  'System.Xml.XmlText':
    'System.Xml.XmlNode AppendData/1 CloneNode/1 Data DeleteData/2 InnerText InsertData/2 Length LocalName Name NextSibling NodeType ParentNode PreviousSibling PreviousText ReplaceData/3 SplitText/1 Substring/2 Value WriteContentTo/1 WriteTo/1',
  'System.Xml.XmlTextWriter':
    'System.Xml.XmlWriter .ctor/1/2 BaseStream Close/0 Flush/0 Formatting IndentChar Indentation LookupPrefix/1 Namespaces QuoteChar WriteBase64/3 WriteBinHex/3 WriteCData/1 WriteCharEntity/1 WriteChars/3 WriteComment/1 WriteDocType/4 WriteEndAttribute/0 WriteEndDocument/0 WriteEndElement/0 WriteEntityRef/1 WriteFullEndElement/0 WriteName/1 WriteNmToken/1 WriteProcessingInstruction/2 WriteQualifiedName/2 WriteRaw/1/3 WriteStartAttribute/3 WriteStartDocument/0/1 WriteStartElement/3 WriteState WriteString/1 WriteSurrogateCharEntity/2 WriteWhitespace/1 XmlLang XmlSpace',
  'System.Xml.XmlWriter':
    'System.Object ::Create/1/2 Close/0 Dispose/0 Flush/0 FlushAsync/0 LookupPrefix/1 Settings WriteAttributeString/2/3/4 WriteAttributeStringAsync/4 WriteAttributes/2 WriteAttributesAsync/2 WriteBase64/3 WriteBase64Async/3 WriteBinHex/3 WriteBinHexAsync/3 WriteCData/1 WriteCDataAsync/1 WriteCharEntity/1 WriteCharEntityAsync/1 WriteChars/3 WriteCharsAsync/3 WriteComment/1 WriteCommentAsync/1 WriteDocType/4 WriteDocTypeAsync/4 WriteElementString/2/3/4 WriteElementStringAsync/4 WriteEndAttribute/0 WriteEndDocument/0 WriteEndDocumentAsync/0 WriteEndElement/0 WriteEndElementAsync/0 WriteEntityRef/1 WriteEntityRefAsync/1 WriteFullEndElement/0 WriteFullEndElementAsync/0 WriteName/1 WriteNameAsync/1 WriteNmToken/1 WriteNmTokenAsync/1 WriteNode/2 WriteNodeAsync/2 WriteProcessingInstruction/2 WriteProcessingInstructionAsync/2 WriteQualifiedName/2 WriteQualifiedNameAsync/2 WriteRaw/1/3 WriteRawAsync/1/3 WriteStartAttribute/1/2/3 WriteStartDocument/0/1 WriteStartDocumentAsync/0/1 WriteStartElement/1/2/3 WriteStartElementAsync/3 WriteState WriteString/1 WriteStringAsync/1 WriteSurrogateCharEntity/2 WriteSurrogateCharEntityAsync/2 WriteValue/1 WriteWhitespace/1 WriteWhitespaceAsync/1 XmlLang XmlSpace',
  'System.Xml.XmlWriterSettings':
    'System.Object .ctor/0 Async CheckCharacters Clone/0 CloseOutput ConformanceLevel DoNotEscapeUriAttributes Encoding Indent IndentChars NamespaceHandling NewLineChars NewLineHandling NewLineOnAttributes OmitXmlDeclaration OutputMethod Reset/0 WriteEndDocumentOnClose',
};
