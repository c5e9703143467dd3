using System.Linq;
using ContainerSecurity.Rules.Secrets.Detection;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretInRepository() : Rule(new()
{
    Id = "CNS3019",
    Title = "Secret manifest contains its values",
    MessageFormat = "Secret '{0}' contains the value of '{1}' in the file; fetch it from a secret store, or encrypt it",
    Category = Categories.Secrets,
    Description = "The data of a Secret is encoded, not encrypted, so anyone who can read the file or its history has the secret.",
    Remediation = "Fetch the values from a secret store (Secrets Store CSI driver, External Secrets), or keep them encrypted in the file (Sealed Secrets, SOPS).",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Kubernetes,
    Standards = ["CIS-K8S:5.4.1", "NSA:Secrets", "OWASP-K8S:K08", "MCSB:IM-8", "CWE-798", "CIS-K8S:5.4.2"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(static context =>
        {
            // One finding per object, since its values are moved together.
            var values = SecretData.Of(context.Node).OrderByDescending(v => SecretNames.IsSecret(v.Key)).ToList();
            if (values.Count > 0 && !values.Exists(v => v.Found is { IsCertain: true }))
                context.Report(values[0].Location, context.Node.Name.Value ?? "", values[0].Key);
        }, "Secret");
}
