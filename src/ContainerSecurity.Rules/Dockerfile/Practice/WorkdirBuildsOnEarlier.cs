using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class WorkdirBuildsOnEarlier() : Rule(new()
{
    Id = "CNS8023",
    Title = "WORKDIR is relative to an earlier WORKDIR",
    MessageFormat = "WORKDIR '{0}' is relative to the previous WORKDIR; use an absolute path",
    Category = Categories.Building,
    Description = "Readers have to find the previous WORKDIR, and a WORKDIR inserted in between moves all paths after it.",
    Remediation = "Start the path with a slash.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3000", "checkov:CKV_DOCKER_10", "trivy:DS-0009", "kics:workdir_path_not_absolute"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            foreach (var (instruction, hasWorkdir) in Stages.WithWorkdir(context.Node))
            {
                if (hasWorkdir && instruction is WorkdirInstructionSyntax { Value: { } path } && Paths.IsRelative(path.Value))
                    context.Report(path.Location, path.Value);
            }
        });
}
