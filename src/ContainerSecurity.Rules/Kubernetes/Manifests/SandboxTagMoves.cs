using System;
using System.Collections.Immutable;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class SandboxTagMoves() : Rule(new()
{
    Id = "CNS9063",
    Title = "Agent sandbox image has a moving tag",
    MessageFormat = "{0} runs '{1}', whose tag usually moves to newer builds; use a version tag or a digest",
    Category = Categories.Manifests,
    Description = "By convention the tag follows a branch or channel, so the next sandbox may run different code from today's.",
    Remediation = "Use a version tag, or better a digest.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Kubernetes,
    Standards = ["OWASP-K8S:K02", "NIST-800-190:4.1.5", "CWE-829"],
})
{
    /// <summary>The tags that count as moving.</summary>
    public static readonly RuleOption<ImmutableArray<string>> Tags = new(
        "tags", ["dev", "main", "master", "edge", "nightly", "canary", "head", "stable"], "The tags that count as moving, besides 'latest'.");

    public override ImmutableArray<RuleOption> Options => [Tags];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageReferenceAction(static context =>
        {
            if (context.Node is { Container.Workload: { Kind: "SandboxTemplate" } workload, Tag.IsKnown: true, Digest.IsUnset: true } image
                && context.Options.Get(Tags).Contains(image.Tag.Value!, StringComparer.OrdinalIgnoreCase))
                context.Report(image.Location, Names.Of(workload), image.Text);
        });
}
