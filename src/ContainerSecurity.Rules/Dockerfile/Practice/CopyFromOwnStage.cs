using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class CopyFromOwnStage() : Rule(new()
{
    Id = "CNS8061",
    Title = "COPY --from refers to its own stage",
    MessageFormat = "Stage '{0}' cannot copy from itself; name the stage that contains the files",
    Category = Categories.Building,
    Description = "A stage cannot be copied from before it is built: the build fails, or the legacy builder uses an image of that name.",
    Remediation = "Name the stage that contains the files, or use RUN cp within the stage.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3023", "trivy:DS-0006", "kics:copy_from_references_current_from_alias"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            var earlier = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var stage in context.Node.Stages.Where(s => s.Name.Value is not null && earlier.Add(s.Name.Value)))
            {
                foreach (var copy in stage.Instructions.Select(Stages.Effective).OfType<CopyInstructionSyntax>())
                {
                    if (copy.From is { Value.Text: { Length: > 0 } name } flag && string.Equals(stage.Name.Value, name, StringComparison.OrdinalIgnoreCase))
                        context.Report(flag.ValueLocation, name);
                }
            }
        });
}
