using ContainerSecurity.Data;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretVolumeInline() : Rule(new()
{
    Id = "CNS3043",
    Title = "The content of a secret volume is written in the template",
    MessageFormat = "File '{0}' of secret volume '{1}' is written out in the file; pass it as a secure parameter",
    Category = Categories.Secrets,
    Description = "The content is encoded, not encrypted: whoever can read the file, its history or the template has the secret.",
    Remediation = "Pass the content as a securestring parameter from Key Vault, or let the program fetch it with the group's managed identity.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = Platforms.ContainerInstances,
    Standards = ["MCSB:IM-8", "CWE-798"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerGroupAction(static context =>
        {
            foreach (var volume in context.Node.Workload.Volumes)
            {
                if (volume.Kind != VolumeKind.Secret || volume.Node.FindIgnoreCase("secret")?.Value.Resolved is not DataMapping files)
                    continue;
                foreach (var file in files.Entries)
                {
                    if (file.Value.Resolved is DataScalar scalar && AzureSecrets.IsLiteral(scalar) && AzureSecrets.IsSecretContent(file.Key.Text, scalar.Text))
                        context.Report(scalar.Location, file.Key.Text, volume.Name.Value ?? "");
                }
            }
        });
}
