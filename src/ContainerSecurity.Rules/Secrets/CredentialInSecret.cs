using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class CredentialInSecret() : Rule(new()
{
    Id = "CNS3018",
    Title = "Secret manifest contains a credential",
    MessageFormat = "Key '{0}' of Secret '{1}' contains {2}; keep it out of the file and rotate it",
    Category = Categories.Secrets,
    Description = "The data of a Secret is encoded, not encrypted, so anyone who can read the file or its history has the credential.",
    Remediation = "Rotate the credential. Fetch it from a secret store (Secrets Store CSI driver, External Secrets), or keep it encrypted in the file (Sealed Secrets, SOPS).",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 8.5,
    AppliesTo = InputKinds.Kubernetes,
    Standards = ["CIS-K8S:5.4.1", "NSA:Secrets", "OWASP-K8S:K08", "MCSB:IM-8", "CWE-798", "CIS-K8S:5.4.2"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(static context =>
        {
            foreach (var data in SecretData.Of(context.Node))
            {
                if (data.Found is { IsCertain: true } found)
                    context.Report(data.Location, data.Key, context.Node.Name.Value ?? "", found.Kind);
            }
        }, "Secret");
}
