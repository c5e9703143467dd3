using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class RelativeWorkdir() : Rule(new()
{
    Id = "CNS8056",
    Title = "WORKDIR is relative to the base image",
    MessageFormat = "WORKDIR '{0}' is relative to the working directory of the base image; use an absolute path",
    Category = Categories.Building,
    Description = "A relative WORKDIR is resolved against the previous one. If the base image changes its own, the files silently move.",
    Remediation = "Start the first WORKDIR with a slash.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3000", "buildkit:WorkdirRelativePath", "checkov:CKV_DOCKER_10", "trivy:DS-0009", "kics:workdir_path_not_absolute"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            foreach (var (instruction, hasWorkdir) in Stages.WithWorkdir(context.Node))
            {
                // CNS8023 reports a relative WORKDIR after another WORKDIR.
                if (!hasWorkdir && instruction is WorkdirInstructionSyntax { Value: { } path } && Paths.IsRelative(path.Value))
                    context.Report(path.Location, path.Value);
            }
        });
}
