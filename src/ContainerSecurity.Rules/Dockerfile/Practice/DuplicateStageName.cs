using System;
using System.Collections.Generic;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class DuplicateStageName() : Rule(new()
{
    Id = "CNS8062",
    Title = "Two stages have the same name",
    MessageFormat = "A stage '{0}' exists already, so what names it means now this one, now that; give each its own name",
    Category = Categories.Building,
    Description = "A name means the last stage before the place that uses it. With two of them it is easy to copy from the wrong one.",
    Remediation = "Give each stage its own name.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["hadolint:DL3024", "buildkit:DuplicateStageName", "checkov:CKV_DOCKER_11", "trivy:DS-0012", "kics:same_alias_in_different_froms"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var stage in context.Node.Stages)
            {
                if (stage.Name is { IsKnown: true, Value: { } name } && !names.Add(name))
                    context.Report(stage.Name.Location, name);
            }
        });
}
