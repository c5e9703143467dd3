using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class RelativeWorkdir() : Rule(new()
{
    Id = "CNS8056",
    Title = "The working directory depends on the base image",
    MessageFormat = "WORKDIR '{0}' is relative to whatever directory the base image ends in; write the whole path",
    Category = Categories.Building,
    Description = "A relative WORKDIR is joined to the one before it. When the base image changes its own, files land elsewhere and nothing says so.",
    Remediation = "Begin the first WORKDIR with a slash.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["hadolint:DL3000", "buildkit:WorkdirRelativePath", "checkov:CKV_DOCKER_10", "trivy:DS-0009", "kics:workdir_path_not_absolute"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            foreach (var (instruction, hasWorkdir) in Stages.WithWorkdir(context.Node))
            {
                // A relative one after one that was set is clear enough: that is another rule's.
                if (!hasWorkdir && instruction is WorkdirInstructionSyntax { Value: { } path } && Paths.IsRelative(path.RawText))
                    context.Report(path.Location, path.RawText);
            }
        });
}
