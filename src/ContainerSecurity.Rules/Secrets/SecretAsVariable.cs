using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretAsVariable() : Rule(new()
{
    Id = "CNS3020",
    Title = "Secret is passed as an environment variable",
    MessageFormat = "Container '{0}' gets Secret '{1}' as an environment variable; mount it as a file",
    Category = Categories.Secrets,
    Description = "Environment variables are inherited by child processes, appear in crash reports and logs, and keep the old value until the pod restarts. A mounted file avoids all three.",
    Remediation = "Mount the Secret as a volume, or through the Secrets Store CSI driver, and let the program read the file.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 3.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:read-secret-from-env-var", "checkov:CKV_K8S_35", "kubescape:C-0207", "kics:3d658f8b"],
    Standards = ["CIS-K8S:5.4.1", "CIS-AKS:4.5.1", "NSA:Secrets", "OWASP-K8S:K08", "CWE-526"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            if (context.Node.Workload.Platform != WorkloadPlatform.Kubernetes)
                return;
            foreach (var reference in context.Node.Node["env"].Mappings().Select(e => e.Get("valueFrom") as DataMapping).Select(e => e?.Find("secretKeyRef")))
            {
                if (reference?.Value.Resolved is DataMapping secret)
                    context.Report(reference.Key.Location, Names.Of(context.Node), (secret["name"] as DataScalar)?.Text ?? "");
            }
        });
}
