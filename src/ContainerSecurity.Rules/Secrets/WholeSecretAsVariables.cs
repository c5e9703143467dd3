using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class WholeSecretAsVariables() : Rule(new()
{
    Id = "CNS3029",
    Title = "Whole Secret is passed as environment variables",
    MessageFormat = "Container '{0}' gets every key of Secret '{1}' as an environment variable; mount the keys it needs as files",
    Category = Categories.Secrets,
    Description = "Environment variables are inherited by child processes, appear in crash reports and logs, and keep the old value until the pod restarts. With envFrom, keys that are added to the Secret later reach the container too.",
    Remediation = "Mount the keys that the container needs as a volume, and let the program read the files.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 3.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:read-secret-from-env-var", "checkov:CKV_K8S_35", "kubescape:C-0207", "kubescape:C-0012", "kubescape:C-0259", "kics:3d658f8b"],
    Standards = ["CIS-K8S:5.4.1", "CIS-AKS:4.5.1", "NSA:Secrets", "OWASP-K8S:K08", "CWE-526"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            if (context.Node.Workload.Platform != WorkloadPlatform.Kubernetes)
                return;
            foreach (var source in context.Node.Node["envFrom"].Mappings())
            {
                if (source.Find("secretRef") is { Value.Resolved: DataMapping secret } reference)
                    context.Report(reference.Key.Location, Names.Of(context.Node), (secret["name"] as DataScalar)?.Text ?? "");
            }
        });
}
