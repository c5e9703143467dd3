using System;
using System.Collections.Generic;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class DuplicateStageName() : Rule(new()
{
    Id = "CNS8062",
    Title = "Duplicate stage name",
    MessageFormat = "Stage name '{0}' is already used; give each stage a unique name",
    Category = Categories.Building,
    Description = "A name refers to the last stage of that name before the reference. With two of them it is easy to copy from the wrong one.",
    Remediation = "Give each stage a unique name.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
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
