using System;
using System.Collections.Immutable;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class SandboxTagMoves() : Rule(new()
{
    Id = "CNS9063",
    Title = "An agent sandbox's image has a tag that is usually moved",
    MessageFormat = "{0} runs '{1}', and such a tag usually names the newest build; name a version or digest",
    Category = Categories.Manifests,
    Description = "By convention the tag follows a branch, so a sandbox of tomorrow may run other code than today's.",
    Remediation = "Name a version, or better a digest.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = Platforms.Kubernetes,
    Standards = ["OWASP-K8S:K02", "NIST-800-190:4.1.5", "CWE-829"],
})
{
    /// <summary>The tags that are taken for moving ones.</summary>
    public static readonly RuleOption<ImmutableArray<string>> Tags = new(
        "tags", ["dev", "main", "master", "edge", "nightly", "canary", "head", "stable"], "The tags that move from image to image, latest aside.");

    public override ImmutableArray<RuleOption> Options => [Tags];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterImageReferenceAction(static context =>
        {
            if (context.Node is { Container.Workload: { Kind: "SandboxTemplate" } workload, Tag.IsKnown: true, Digest.IsUnset: true } image
                && context.Options.Get(Tags).Contains(image.Tag.Value!, StringComparer.OrdinalIgnoreCase))
                context.Report(image.Location, Names.Of(workload), image.Text);
        });
}
