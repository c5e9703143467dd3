using System;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class TillerDeployed() : Rule(new()
{
    Id = "CNS9007",
    Title = "Helm 2's Tiller is deployed",
    MessageFormat = "Container '{0}' is Tiller, which runs anything for anyone who reaches it; move to Helm 3",
    Category = Categories.Manifests,
    Description = "Tiller has no authentication by default and mostly has full rights, so any pod that reaches it owns the cluster.",
    Remediation = "Remove Tiller and use Helm 3 or later, which needs nothing in the cluster.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 9.0,
    AppliesTo = Platforms.Kubernetes,
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
