using System.Collections.Immutable;

namespace ContainerSecurity.Rules.Manifests;

/// <summary>CNS9001: the API version is no longer served.</summary>
public sealed class RemovedApiVersion : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS9001",
        Title = "The API version is no longer served",
        MessageFormat = "{0} uses {1}, which clusters since {2} do not serve; use {3}",
        Category = Categories.Manifests,
        Description = "The object cannot be made on a cluster of today, so an update of the cluster breaks the deployment.",
        Remediation = "Move to the version named; look at the fields that changed.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        AppliesTo = Platforms.Kubernetes,
        Equivalents = ["kube-linter:no-extensions-v1beta", "kube-score:stable-version", "trivy:KSV-0107", "kics:94b76ea5"],
        Standards = ["NSA:Upgrades", "OWASP-K8S:K10"],
        HasFix = true,
        HelpLink = RuleHelp.Link("CNS9001"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var node = context.Node;
                if (RemovedApis.Find(node.ApiVersion.Value, node.Kind) is not { } removed)
                    return;
                var text = node.ApiVersion.Location.Text;
                CodeFix[] fixes = removed.IsSameShape
                    ? [new CodeFix($"Use {removed.Replacement}", [new TextChange(node.ApiVersion.Location.Span, text.Replace(node.ApiVersion.Value!, removed.Replacement))])]
                    : [];
                context.Report(Diagnostic.Create(Descriptor, node.ApiVersion.Location, node.Identity, node.ApiVersion.Value, removed.Since, removed.Replacement) with { Fixes = [.. fixes] });
            });
}
