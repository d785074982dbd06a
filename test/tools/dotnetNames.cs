// Reads reference assemblies (metadata only, nothing is loaded or run) and prints one line for each public type:
// assembly, full name, full name of the base, members; tabs between. A member is its name, with `::` before it when it is
// static, and after a method's name `/` and the numbers of parameters that its overloads take: `Substring/1/2`.
// `dotnet run dotnetNames.cs -- <dll or folder>…`; dotnetNames.ts runs it.
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

foreach (var place in args)
    foreach (var file in Directory.Exists(place) ? Directory.GetFiles(place, "*.dll").Order().ToArray() : [place])
        Print(file);

static void Print(string file)
{
    using var image = new PEReader(File.OpenRead(file));
    if (!image.HasMetadata) return;
    var reader = image.GetMetadataReader();
    var assembly = Path.GetFileNameWithoutExtension(file);
    foreach (var handle in reader.TypeDefinitions)
    {
        var type = reader.GetTypeDefinition(handle);
        if (IsPublic(reader, type)) Console.WriteLine($"{assembly}\t{NameOf(reader, type)}\t{BaseOf(reader, type)}\t{string.Join(' ', MembersOf(reader, type))}");
    }
}

static bool IsPublic(MetadataReader reader, TypeDefinition type) =>
    (type.Attributes & TypeAttributes.VisibilityMask) switch
    {
        TypeAttributes.Public => true,
        TypeAttributes.NestedPublic => IsPublic(reader, reader.GetTypeDefinition(type.GetDeclaringType())),
        _ => false,
    };

static string NameOf(MetadataReader reader, TypeDefinition type)
{
    var name = reader.GetString(type.Name);
    if (type.IsNested) return $"{NameOf(reader, reader.GetTypeDefinition(type.GetDeclaringType()))}+{name}";
    var space = reader.GetString(type.Namespace);
    return space == "" ? name : $"{space}.{name}";
}

static string BaseOf(MetadataReader reader, TypeDefinition type) => type.BaseType.IsNil ? "" : Referred(reader, type.BaseType);

static string Referred(MetadataReader reader, EntityHandle handle)
{
    switch (handle.Kind)
    {
        case HandleKind.TypeDefinition:
            return NameOf(reader, reader.GetTypeDefinition((TypeDefinitionHandle)handle));
        case HandleKind.TypeReference:
            var reference = reader.GetTypeReference((TypeReferenceHandle)handle);
            var name = reader.GetString(reference.Name);
            if (reference.ResolutionScope.Kind == HandleKind.TypeReference) return $"{Referred(reader, reference.ResolutionScope)}+{name}";
            var space = reader.GetString(reference.Namespace);
            return space == "" ? name : $"{space}.{name}";
        default:
            // A generic type with its arguments: GENERICINST, CLASS, the definition (ECMA-335 II.23.2.14).
            var blob = reader.GetBlobReader(reader.GetTypeSpecification((TypeSpecificationHandle)handle).Signature);
            blob.ReadByte();
            blob.ReadByte();
            return Referred(reader, blob.ReadTypeHandle());
    }
}

static IEnumerable<string> MembersOf(MetadataReader reader, TypeDefinition type)
{
    var members = new SortedDictionary<string, SortedSet<int>>(StringComparer.Ordinal);
    foreach (var handle in type.GetMethods())
    {
        var method = reader.GetMethodDefinition(handle);
        var name = reader.GetString(method.Name);
        if (!IsOpen(method) || (method.Attributes.HasFlag(MethodAttributes.SpecialName) && !name.StartsWith("op_") && name != ".ctor")) continue;
        Counts(members, Shown(name, method.Attributes.HasFlag(MethodAttributes.Static))).Add(ParametersOf(reader, method));
    }
    foreach (var handle in type.GetProperties())
    {
        var property = reader.GetPropertyDefinition(handle);
        var accessors = property.GetAccessors();
        foreach (var accessor in new[] { accessors.Getter, accessors.Setter })
            if (!accessor.IsNil && IsOpen(reader.GetMethodDefinition(accessor)))
                Counts(members, Shown(reader.GetString(property.Name), reader.GetMethodDefinition(accessor).Attributes.HasFlag(MethodAttributes.Static)));
    }
    foreach (var handle in type.GetFields())
    {
        var field = reader.GetFieldDefinition(handle);
        if ((field.Attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Public && !field.Attributes.HasFlag(FieldAttributes.SpecialName))
            Counts(members, Shown(reader.GetString(field.Name), field.Attributes.HasFlag(FieldAttributes.Static)));
    }
    return members.Select(member => member.Key + string.Concat(member.Value.Select(count => $"/{count}")));
}

static bool IsOpen(MethodDefinition method) => (method.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Public;

static string Shown(string name, bool isStatic) => isStatic ? $"::{name}" : name;

static SortedSet<int> Counts(SortedDictionary<string, SortedSet<int>> members, string name)
{
    if (!members.TryGetValue(name, out var counts)) members[name] = counts = [];
    return counts;
}

/// The count stands in the signature: header, number of type parameters where generic, number of parameters.
static int ParametersOf(MetadataReader reader, MethodDefinition method)
{
    var blob = reader.GetBlobReader(method.Signature);
    var header = blob.ReadSignatureHeader();
    if (header.IsGeneric) blob.ReadCompressedInteger();
    return blob.ReadCompressedInteger();
}
