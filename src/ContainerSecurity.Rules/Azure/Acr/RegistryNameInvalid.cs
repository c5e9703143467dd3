using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Acr;

public sealed class RegistryNameInvalid() : Rule(new()
{
    Id = "CNS6153",
    Title = "Registry name is invalid",
    MessageFormat = "'{0}' is not a valid registry name; use 5 to 50 letters and digits",
    Category = Categories.Resources,
    Description = "Azure rejects the name, so the deployment fails.",
    Remediation = "Use 5 to 50 letters and digits.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.ACR.Name"],
})
{
    private static readonly AzureName Valid = new(5, 50, "");

    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => Valid.Check(context, context.Descriptor), AzureTypes.Registry);
}
