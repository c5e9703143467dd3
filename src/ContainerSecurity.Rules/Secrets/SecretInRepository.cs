using System.Linq;
using ContainerSecurity.Rules.Secrets.Detection;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretInRepository() : Rule(new()
{
    Id = "CNS3019",
    Title = "A Secret has its values written out in a file",
    MessageFormat = "Secret '{0}' has the value of '{1}' written out; keep it out of the file",
    Category = Categories.Secrets,
    Description = "The data of a Secret is encoded, not encrypted: whoever can read the file, or its history, has the secret.",
    Remediation = "Have the cluster fetch it from a secret store (Secrets Store CSI driver, External Secrets), or keep it encrypted in the file (Sealed Secrets, SOPS).",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = Platforms.Kubernetes,
    Standards = ["CIS-K8S:5.4.1", "NSA:Secrets", "OWASP-K8S:K08", "MCSB:IM-8", "CWE-798", "CIS-K8S:5.4.2"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(static context =>
        {
            // One finding an object: its values come and go together.
            var values = SecretData.Of(context.Node).OrderByDescending(v => SecretNames.IsSecret(v.Key)).ToList();
            if (values.Count > 0 && !values.Exists(v => v.Found is { IsCertain: true }))
                context.Report(values[0].Location, context.Node.Name.Value ?? "", values[0].Key);
        }, "Secret");
}
