using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace ContainerSecurity.Rules.Tests.Catalogue;

/// <summary>The built-in rules use nothing that a pack outside of this project could not use.</summary>
public class OutsidePackTests
{
    private static readonly Assembly Core = typeof(Rule).Assembly;
    private static readonly Assembly BuiltIn = typeof(BuiltInRules).Assembly;

    [Fact]
    public void Core_shows_its_internals_to_no_assembly() =>
        Core.GetCustomAttributesData().Select(a => a.AttributeType.Name).Should().NotContain("InternalsVisibleToAttribute");

    [Fact]
    public void The_rules_ignore_no_access_checks() =>
        BuiltIn.GetCustomAttributesData().Select(a => a.AttributeType.Name).Should().NotContain("IgnoresAccessChecksToAttribute");

    [Fact]
    public void The_rules_refer_to_Core_and_the_framework_only() =>
        BuiltIn.GetReferencedAssemblies().Select(a => a.Name!).Where(n => !n.StartsWith("System.", StringComparison.Ordinal) && n is not ("netstandard" or "System" or "mscorlib"))
            .Should().BeEquivalentTo("ContainerSecurity.Core");

    [Fact]
    public void The_rules_name_public_types_and_members_of_Core_only()
    {
        using var file = new PEReader(File.OpenRead(BuiltIn.Location));
        var reader = file.GetMetadataReader();
        var types = reader.TypeReferences.Select(t => FindCoreType(reader, t)).OfType<Type>().ToList();
        types.Should().HaveCountGreaterThan(50).And.OnlyContain(t => t.IsVisible);
        reader.MemberReferences.Select(m => DescribeHidden(reader, reader.GetMemberReference(m))).OfType<string>().Should().BeEmpty();
    }

    [Fact]
    public void The_rules_reach_for_no_member_by_its_name()
    {
        using var file = new PEReader(File.OpenRead(BuiltIn.Location));
        var reader = file.GetMetadataReader();
        var used = reader.TypeReferences.Select(reader.GetTypeReference).Select(t => $"{reader.GetString(t.Namespace)}.{reader.GetString(t.Name)}");
        used.Should().NotContain(["System.Reflection.BindingFlags", "System.Reflection.MethodInfo", "System.Reflection.FieldInfo", "System.Runtime.CompilerServices.UnsafeAccessorAttribute"]);
    }

    private static string? DescribeHidden(MetadataReader reader, MemberReference member)
    {
        var type = member.Parent.Kind switch
        {
            HandleKind.TypeReference => FindCoreType(reader, (TypeReferenceHandle)member.Parent),
            HandleKind.TypeSpecification => FindCoreType(reader, (TypeSpecificationHandle)member.Parent),
            _ => null,
        };
        if (type is null)
            return null;
        var name = reader.GetString(member.Name);
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        return type.GetMember(name, All).Any(IsUsable) ? null : $"{type}.{name}";
    }

    private static bool IsUsable(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => false,
    };

    private static Type? FindCoreType(MetadataReader reader, TypeReferenceHandle handle)
    {
        var names = new Stack<string>();
        var type = reader.GetTypeReference(handle);
        while (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            names.Push(reader.GetString(type.Name));
            type = reader.GetTypeReference((TypeReferenceHandle)type.ResolutionScope);
        }

        if (type.ResolutionScope.Kind != HandleKind.AssemblyReference || reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name) != Core.GetName().Name)
            return null;
        names.Push($"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}");
        return Core.GetType(string.Join('+', names), throwOnError: true);
    }

    // A generic type of Core with its arguments: an element type, a token, then the arguments.
    private static Type? FindCoreType(MetadataReader reader, TypeSpecificationHandle handle)
    {
        var signature = reader.GetBlobReader(reader.GetTypeSpecification(handle).Signature);
        if (signature.ReadSignatureTypeCode() != SignatureTypeCode.GenericTypeInstance)
            return null;
        _ = signature.ReadCompressedInteger();
        return signature.ReadTypeHandle() is { Kind: HandleKind.TypeReference } type ? FindCoreType(reader, (TypeReferenceHandle)type) : null;
    }
}
