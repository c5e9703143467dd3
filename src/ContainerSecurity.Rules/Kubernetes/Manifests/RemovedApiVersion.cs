using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Kubernetes.Manifests.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class RemovedApiVersion() : Rule(new()
{
    Id = "CNS9001",
    Title = "API version is no longer served",
    MessageFormat = "{0} uses {1}, which Kubernetes {2} and later do not serve; use {3}",
    Category = Categories.Manifests,
    Description = "The cluster rejects the object, so a cluster upgrade breaks the deployment.",
    Remediation = "Migrate to the named API version, and check the fields that changed.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:no-extensions-v1beta", "kube-score:stable-version", "trivy:KSV-0107", "kics:94b76ea5"],
    Standards = ["NSA:Upgrades", "OWASP-K8S:K10"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterKubernetesObjectAction(CheckTarget, "HorizontalPodAutoscaler", "VerticalPodAutoscaler", "ScaledObject");
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var node = context.Node;
                if (RemovedApis.Find(node.ApiVersion.Value, node.Kind) is not { } removed || !removed.IsGoneIn(context.KubernetesVersion))
                    return;
                var text = node.ApiVersion.Location.Text;
                CodeFix[] fixes = CanStay(node, removed.Change)
                    ? [new CodeFix($"Use {removed.Replacement}", [new TextChange(node.ApiVersion.Location.Span, text.Replace(node.ApiVersion.Value!, removed.Replacement))]) { IsSafe = removed.Change == ApiChange.None }]
                    : [];
                context.Report(context.CreateDiagnostic(node.ApiVersion.Location, node.Identity, node.ApiVersion.Value, removed.Since, removed.Replacement) with { Fixes = [.. fixes] });
            });
    }

    // The autoscaler looks its target up by the version.
    private static void CheckTarget(RuleContext<KubernetesObject> context)
    {
        var target = context.Node.Get("spec", context.Node.Kind == "VerticalPodAutoscaler" ? "targetRef" : "scaleTargetRef");
        if (target.Get("apiVersion") is not DataScalar { Expression: null } version || target.Get("kind") is not DataScalar { Expression: null } kind
            || RemovedApis.Find(version.Text, kind.Text) is not { } removed || !removed.IsGoneIn(context.KubernetesVersion))
            return;
        context.Report(context.CreateDiagnostic(version.Location, $"The target of {context.Node.Identity}", version.Text, removed.Since, removed.Replacement) with
        {
            Fixes = [new CodeFix($"Use {removed.Replacement}", [new TextChange(version.Span, version.Location.Text.Replace(version.Text, removed.Replacement))])],
        });
    }

    // The new version must accept the object unchanged, including the selector that it requires.
    private static bool CanStay(KubernetesObject node, ApiChange change) => change switch
    {
        ApiChange.None => true,
        ApiChange.Shape => false,
        ApiChange.Defaults when node.ApiGroup is not ("extensions" or "apps") => true,
        _ => node.Get("spec", "selector") is DataMapping { Entries.IsEmpty: false } && node.Get("spec", "rollbackTo") is null && node.Get("spec", "templateGeneration") is null,
    };
}
