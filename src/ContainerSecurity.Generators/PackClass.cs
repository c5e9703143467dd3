using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ContainerSecurity.Generators;

/// <summary>A class with GeneratedRulePackAttribute.</summary>
internal sealed class PackClass : IEquatable<PackClass>
{
    private PackClass(string packName, string? helpBase, string @namespace, EquatableList<string> types, string? notPartial, bool isGeneric, Place place)
    {
        PackName = packName;
        HelpBase = helpBase;
        Namespace = @namespace;
        Types = types;
        NotPartial = notPartial;
        IsGeneric = isGeneric;
        Place = place;
    }

    /// <summary>The name of the pack, from the attribute.</summary>
    public string PackName { get; }

    /// <summary>The base address of the rules' pages, from the attribute; null when there is none.</summary>
    public string? HelpBase { get; }

    /// <summary>The namespace; empty for the global namespace.</summary>
    public string Namespace { get; }

    /// <summary>The declarations of the containing types, outermost first, and of the class itself: <c>partial class Name</c>.</summary>
    public EquatableList<string> Types { get; }

    /// <summary>The first of the types that is not partial; null when all are.</summary>
    public string? NotPartial { get; }

    /// <summary>Whether one of the types has type parameters.</summary>
    public bool IsGeneric { get; }

    /// <summary>The location for diagnostics; empty when there are none.</summary>
    public Place Place { get; }

    /// <summary>The name of the generated file, without a directory.</summary>
    public string HintName
    {
        get
        {
            var names = Types.Select(t => t.Substring(t.LastIndexOf(' ') + 1).TrimStart('@'));
            return string.Join(".", Namespace.Length == 0 ? names : new[] { Namespace.Replace("@", "") }.Concat(names)) + ".Pack.g.cs";
        }
    }

    public static PackClass Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        var types = new Stack<string>();
        string? notPartial = null;
        var isGeneric = false;
        for (var type = (INamedTypeSymbol)context.TargetSymbol; type is not null; type = type.ContainingType)
        {
            cancellationToken.ThrowIfCancellationRequested();
            types.Push($"partial {Keyword(type)} {Escape(type.Name)}");
            isGeneric |= type.TypeParameters.Length > 0;
            if (!IsPartial(type, cancellationToken))
                notPartial = type.Name;
        }

        var space = context.TargetSymbol.ContainingNamespace;
        var arguments = context.Attributes[0].ConstructorArguments;
        var name = arguments.Length > 0 && arguments[0].Value is string text ? text : "";
        var helpBase = context.Attributes[0].NamedArguments.FirstOrDefault(argument => argument.Key == "HelpBase").Value.Value as string;
        return new PackClass(
            name,
            helpBase,
            space.IsGlobalNamespace ? "" : space.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted)),
            new EquatableList<string>(types),
            notPartial,
            isGeneric,
            notPartial is null && !isGeneric ? default : Place.Of(context.TargetSymbol));
    }

    public bool Equals(PackClass? other) =>
        other is not null && PackName == other.PackName && HelpBase == other.HelpBase && Namespace == other.Namespace && Types.Equals(other.Types)
        && NotPartial == other.NotPartial && IsGeneric == other.IsGeneric && Place.Equals(other.Place);

    public override bool Equals(object? obj) => Equals(obj as PackClass);

    public override int GetHashCode() => Types.GetHashCode();

    private static string Keyword(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Struct, true) => "record struct",
        (TypeKind.Struct, false) => "struct",
        (TypeKind.Interface, _) => "interface",
        (_, true) => "record",
        _ => "class",
    };

    private static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.DeclaringSyntaxReferences.Any(r => r.GetSyntax(cancellationToken) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
}
