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
        "The arguments of a finding do not fit its message",
        "The number of arguments that the message of {0} needs is {1}, and {2} are given",
        "ContainerSecurity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor ForeignDescriptor = new(
        "CNSGEN011",
        "A finding is reported under a descriptor that the rule does not have",
        "'{1}' does not pass the descriptor {0} to its base class, so it must not report it",
        "ContainerSecurity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor WrongId = new(
        "CNSGEN012",
        "The id of a rule is malformed",
        "The id '{0}' is not 2 to 12 capital letters and 3 to 5 digits",
        "ContainerSecurity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor WrongOption = new(
        "CNSGEN013",
        "The options of a rule are not those that it reads",
        "The option '{0}' {1}",
        "ContainerSecurity",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        customTags: WellKnownDiagnosticTags.CompilationEnd);
}
