using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryNameInvalid() : Rule(new()
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
})
{
    private static readonly AzureName Valid = new(5, 50, "");

    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => Valid.Check(context, context.Descriptor), AzureTypes.Registry);
}
