using System;
using ContainerSecurity.Rules.Kubernetes.Manifests.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class DeprecatedApiVersion() : Rule(new()
{
    Id = "CNS9062",
    Title = "API version is deprecated",
    MessageFormat = "{0} uses {1}, which {2}; use {3}",
    Category = Categories.Manifests,
    Description = "The object works today but is rejected, or ignored, after a cluster upgrade to a release that no longer serves the API version.",
    Remediation = "Migrate to the named version or kind before the cluster is upgraded.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Standards = ["NSA:Upgrades", "OWASP-K8S:K10"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var node = context.Node;
                var version = context.KubernetesVersion;
                if (RemovedApis.Find(node.ApiVersion.Value, node.Kind) is { } removed)
                {
                    if (!removed.IsGoneIn(version))
                        context.Report(node.ApiVersion.Location, node.Identity, node.ApiVersion.Value, $"is removed in Kubernetes {removed.Since}", removed.Replacement);
                }
                else if (DeprecatedApis.Find(node.ApiVersion.Value, node.Kind) is { } deprecated && (version is null || version >= new Version(deprecated.Since)))
                {
                    context.Report(node.ApiVersion.Location, node.Identity, $"{node.ApiVersion.Value} {node.Kind}", $"is deprecated since Kubernetes {deprecated.Since}", deprecated.Replacement);
                }
            });
}
