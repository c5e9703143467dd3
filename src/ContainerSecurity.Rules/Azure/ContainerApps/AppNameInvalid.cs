using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.ContainerApps;

public sealed class AppNameInvalid() : Rule(new()
{
    Id = "CNS6486",
    Title = "Azure does not take the name of a container app",
    MessageFormat = "Azure does not take '{0}' as the name of a container app; use 2 to 32 small letters, digits and dashes, beginning with a letter and without a dash at the end",
    Category = Categories.Resources,
    Description = "The deployment of the app fails.",
    Remediation = "Use 2 to 32 small letters, digits and dashes, beginning with a letter and without a dash at the end.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Azure,
    Equivalents = ["psrule:Azure.ContainerApp.Name"],
})
{
    private static readonly AzureName Valid = new(2, 32, "-", isSmall: true);

    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context => Valid.Check(context, context.Descriptor), AzureTypes.ContainerApp);
}
