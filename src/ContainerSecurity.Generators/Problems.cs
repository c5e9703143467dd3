using Microsoft.CodeAnalysis;

namespace ContainerSecurity.Generators;

/// <summary>The diagnostics that the generator and the analyzers report to the author of a pack.</summary>
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

    public static readonly DiagnosticDescriptor WrongArguments = new(
        "CNSGEN010",
        "Arguments do not match the placeholders of the message",
        "The message of {0} requires {1} argument(s), but {2} are passed; pass one for each placeholder",
        "ContainerSecurity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor ForeignDescriptor = new(
        "CNSGEN011",
        "Reported descriptor is not one of the rule's",
        "'{1}' reports {0} but does not pass it to its base class; add it to the call of the base constructor",
        "ContainerSecurity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor WrongId = new(
        "CNSGEN012",
        "Id of a rule is malformed",
        "The id '{0}' must be 2 to 12 uppercase letters and 3 to 5 digits",
        "ContainerSecurity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor WrongOption = new(
        "CNSGEN013",
        "Listed options and read options differ",
        "The option '{0}' {1}",
        "ContainerSecurity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
