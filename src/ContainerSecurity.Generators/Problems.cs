using Microsoft.CodeAnalysis;

namespace ContainerSecurity.Generators;

/// <summary>The diagnostics that the generator reports to the author of a pack.</summary>
internal static class Problems
{
    public static readonly DiagnosticDescriptor NotPartial = new(
        "CNSGEN001",
        "The class of a rule pack is not partial",
        "'{0}' must be partial, so that the property Pack can be added to the class that carries GeneratedRulePackAttribute",
        "ContainerSecurity",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor NoInstance = new(
        "CNSGEN002",
        "A public rule cannot be in the pack",
        "The rule '{0}' is left out of the pack: {1}",
        "ContainerSecurity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor GenericPack = new(
        "CNSGEN003",
        "The class of a rule pack is generic",
        "'{0}' carries GeneratedRulePackAttribute, so neither it nor a type around it may have type parameters",
        "ContainerSecurity",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true);
}
