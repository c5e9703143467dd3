using Microsoft.CodeAnalysis;

namespace ContainerSecurity.Generators;

internal static class GeneratorDescriptors
{
    public static readonly DiagnosticDescriptor NotPartial = new(
        "CNSGEN001", "The class of a rule pack must be partial", "The class '{0}' carries GeneratedRulePack, so it must be partial and not nested", "ContainerSecurity", DiagnosticSeverity.Error, true);

    public static readonly DiagnosticDescriptor CannotMake = new(
        "CNSGEN002", "A rule cannot be made", "The rule '{0}' is not in the pack '{1}', since it has no public constructor without parameters", "ContainerSecurity", DiagnosticSeverity.Warning, true);
}
