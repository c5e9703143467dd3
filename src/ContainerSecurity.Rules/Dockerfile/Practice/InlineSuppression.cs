using System;
using System.Linq;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class InlineSuppression() : Rule(new()
{
    Id = "CNS8080",
    Title = "Comment suppresses findings",
    MessageFormat = "This comment suppresses findings; make sure that the exception has been reviewed",
    Category = Categories.Building,
    Description = "Where exceptions require a review, suppression comments must be visible. This rule is for teams that want every one of them in the report.",
    Remediation = "Fix the finding, or move the exception to the configuration, where it is reviewed.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL1001"],
})
{
    private static readonly string[] Marks = ["hadolint ignore=", "hadolint global ignore=", "hadolint stage ignore=", "shellcheck disable=", "checkov:skip=", "trivy:ignore:", "kics-scan ignore", "kics-scan disable=", "check=skip="];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            foreach (var comment in context.Node.Comments)
            {
                if (Marks.Any(m => comment.Text.StartsWith(m, StringComparison.OrdinalIgnoreCase)))
                    context.Report(new Location(context.Node, comment.Span));
            }
        });
}
