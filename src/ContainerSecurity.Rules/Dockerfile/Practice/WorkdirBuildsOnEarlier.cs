using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class WorkdirBuildsOnEarlier() : Rule(new()
{
    Id = "CNS8023",
    Title = "The working directory is relative to the one before it",
    MessageFormat = "WORKDIR '{0}' is relative to the one before it; write the whole path",
    Category = Categories.Building,
    Description = "The reader has to look for the WORKDIR before it, and an instruction put in between moves everything behind it.",
    Remediation = "Begin the path with a slash.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["hadolint:DL3000", "checkov:CKV_DOCKER_10", "trivy:DS-0009", "kics:workdir_path_not_absolute"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            foreach (var (instruction, hasWorkdir) in Stages.WithWorkdir(context.Node))
            {
                if (hasWorkdir && instruction is WorkdirInstructionSyntax { Value: { } path } && Paths.IsRelative(path.RawText))
                    context.Report(path.Location, path.RawText);
            }
        });
}
