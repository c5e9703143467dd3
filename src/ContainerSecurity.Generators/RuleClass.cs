using System;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace ContainerSecurity.Generators;

/// <summary>A public class that derives from Rule.</summary>
internal sealed class RuleClass : IEquatable<RuleClass>
{
    private const string BaseClass = "ContainerSecurity.Rule";

    private RuleClass(string name, string? obstacle, Place place)
    {
        Name = name;
        Obstacle = obstacle;
        Place = place;
    }

    /// <summary>The fully qualified name, as written in code.</summary>
    public string Name { get; }

    /// <summary>The reason why it cannot be instantiated; null when it can.</summary>
    public string? Obstacle { get; }

    /// <summary>The location for that diagnostic; empty for a valid rule, so that an edit above it changes nothing.</summary>
    public Place Place { get; }

    public static RuleClass? Read(GeneratorSyntaxContext context, CancellationToken cancellationToken)
    {
        if (context.SemanticModel.GetDeclaredSymbol(context.Node, cancellationToken) is not INamedTypeSymbol { IsAbstract: false } type || !IsPublic(type) || !IsRule(type))
            return null;
        var obstacle = FindObstacle(type);
        return new RuleClass(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat), obstacle, obstacle is null ? default : Place.Of(type));
    }

    public bool Equals(RuleClass? other) => other is not null && Name == other.Name && Obstacle == other.Obstacle && Place.Equals(other.Place);

    public override bool Equals(object? obj) => Equals(obj as RuleClass);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    private static bool IsPublic(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility != Accessibility.Public)
                return false;
        }

        return true;
    }

    private static bool IsRule(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.ToDisplayString() == BaseClass)
                return true;
        }

        return false;
    }

    private static string? FindObstacle(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (current.IsGenericType)
                return "it is generic";
        }

        var constructor = type.InstanceConstructors.FirstOrDefault(c => c.Parameters.IsEmpty && c.DeclaredAccessibility == Accessibility.Public);
        if (constructor is null)
            return "it has no public constructor without parameters";
        return HasRequiredMember(type) && !constructor.GetAttributes().Any(a => a.AttributeClass?.Name == "SetsRequiredMembersAttribute")
            ? "it has required members"
            : null;
    }

    private static bool HasRequiredMember(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers().Any(m => m is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }))
                return true;
        }

        return false;
    }
}
