using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppNameInvalid() : Rule(new()
{
    Id = "CNS6486",
    Title = "Container app or job name is invalid",
    MessageFormat = "'{0}' is not a valid name for a container app or job; use 2 to 32 lowercase letters, digits and single hyphens, starting with a letter and not ending with a hyphen",
    Category = Categories.Resources,
    Description = "Azure rejects the name, so the deployment fails.",
    Remediation = "Use 2 to 32 lowercase letters, digits and single hyphens, starting with a letter and not ending with a hyphen.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.ContainerApp.Name"],
})
{
    private static readonly AzureName Valid = new(2, 32, "-", isSmall: true);

    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => Valid.Check(context, context.Descriptor), AzureTypes.ContainerApp, AzureTypes.ContainerAppJob);
}
