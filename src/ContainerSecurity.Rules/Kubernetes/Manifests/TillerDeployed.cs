using System;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class TillerDeployed() : Rule(new()
{
    Id = "CNS9007",
    Title = "Tiller of Helm 2 is deployed",
    MessageFormat = "Container '{0}' runs Tiller of Helm 2, which is end of life; migrate to Helm 3 and remove it",
    Category = Categories.Manifests,
    Description = "Tiller accepts unauthenticated requests by default and usually runs as cluster-admin, so any pod that can reach it controls the cluster.",
    Remediation = "Migrate to Helm 3 or later, which has no component in the cluster, and remove Tiller.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 9.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_34", "trivy:KSV-0102", "kics:6d173be7"],
    Standards = ["OWASP-K8S:K01", "CWE-306"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            if (context.Node.Image is { } image && image.Repository.Value?.EndsWith("tiller", StringComparison.Ordinal) == true)
                context.Report(image.Location, Names.Of(context.Node));
        });
}
