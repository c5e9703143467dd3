using System;
using System.Linq;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class InlineSuppression() : Rule(new()
{
    Id = "CNS8080",
    Title = "A comment turns checks off",
    MessageFormat = "This comment turns checks off; see to it that someone has agreed",
    Category = Categories.Building,
    Description = "Where exceptions need a review, comments that turn checks off must be seen. The rule is for teams that want each of them in the report.",
    Remediation = "Mend the finding, or move the exception to the configuration, where it is reviewed.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Dockerfile,
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
