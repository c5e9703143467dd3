using ContainerSecurity.Data;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretVolumeInline() : Rule(new()
{
    Id = "CNS3043",
    Title = "Content of a secret volume is hard-coded",
    MessageFormat = "File '{0}' of secret volume '{1}' is hard-coded; insert it at deployment",
    Category = Categories.Secrets,
    Description = "The content is encoded, not encrypted, so anyone who can read the file, its history or the template has the secret.",
    Remediation = "Pass it as a secureString parameter from Key Vault in ARM and Bicep, or insert it at deployment in YAML. Alternatively, let the program fetch the secret with the managed identity of the group.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = InputKinds.ContainerInstances,
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
