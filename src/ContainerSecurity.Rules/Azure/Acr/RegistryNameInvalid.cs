using System.Collections.Immutable;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

/// <summary>CNS6153: azure does not take the name of a registry.</summary>
public sealed class RegistryNameInvalid : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS6153",
        Title = "Azure does not take the name of a registry",
        MessageFormat = "Azure does not take '{0}' as the name of a registry; use 5 to 50 letters and digits",
        Category = Categories.Resources,
        Description = "The deployment of the registry fails.",
        Remediation = "Use 5 to 50 letters and digits.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Strict,
        AppliesTo = Platforms.Azure,
        Equivalents = ["psrule:Azure.ACR.Name"],
        HelpLink = RuleHelp.Link("CNS6153"),
    };

    private static readonly AzureName Valid = new(5, 50, "");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => Valid.Check(context, Descriptor), AzureTypes.Registry);
}
