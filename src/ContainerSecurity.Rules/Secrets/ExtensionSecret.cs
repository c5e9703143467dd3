using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Secrets.Detection;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class ExtensionSecret() : Rule(new()
{
    Id = "CNS3047",
    Title = "Extension setting contains a secret",
    MessageFormat = "Extension setting '{0}' holds a hard-coded secret; pass it at deployment as a secure value in protectedSettings",
    Category = Categories.Secrets,
    Description = "Settings are shown to everyone who can read the container group. Protected settings are not, but readers of the file still see the value.",
    Remediation = "Move the setting to protectedSettings. Pass it as a secureString parameter from Key Vault in ARM and Bicep, or insert it at deployment in YAML.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.ContainerInstances,
    Standards = ["MCSB:IM-8", "CWE-798"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerGroupAction(static context =>
        {
            foreach (var extension in (context.Node.Workload.PodSpec.FindIgnoreCase("extensions")?.Value).Mappings())
            {
                if (extension.FindIgnoreCase("properties")?.Value.Resolved is not DataMapping properties)
                    continue;
                Check(context, properties.FindIgnoreCase("settings")?.Value.Resolved as DataMapping, isProtected: false);
                Check(context, properties.FindIgnoreCase("protectedSettings")?.Value.Resolved as DataMapping, isProtected: true);
            }
        });

    private static void Check(RuleContext<ContainerGroup> context, DataMapping? settings, bool isProtected)
    {
        foreach (var setting in settings?.Entries ?? [])
        {
            if (setting.Value.Resolved is DataScalar scalar && AzureSecrets.IsLiteral(scalar)
                && (isProtected ? !SecretValues.IsHarmless(scalar.Text.Trim()) : SecretDetector.Examine(setting.Key.Text, scalar.Text) is not null))
            {
                context.Report(scalar.Location, setting.Key.Text);
            }
        }
    }
}
