using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class PipeOfHarmlessCommand() : Rule(new()
{
    Id = "CNS8024",
    Title = "A pipe without pipefail begins with what does not fail",
    MessageFormat = "'{0}' hardly fails, so nothing goes unnoticed in this pipe; pipefail would cover the next one too",
    Category = Categories.Building,
    Description = "What only writes its arguments does not fail, and yes even ends with an error where pipefail is set.",
    Remediation = "Nothing has to be done; or set pipefail for the stage with SHELL.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["hadolint:DL4006", "kics:shell_running_a_pipe_without_pipefail_flag"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellScriptAction(static context =>
        {
            var pipes = PipeWithoutPipefail.UnprotectedPipes(context.Node).ToList();
            if (pipes.Any(p => PipeWithoutPipefail.FirstThatMayFail(p) is not null))
                return;
            if (pipes.FirstOrDefault(p => p.Elements[0] is ShellCommand { EffectiveCommand.NameWord: not null })?.Elements[0] is ShellCommand first)
                context.Report(first.EffectiveCommand.NameWord!.Location, first.EffectiveCommand.Name);
        });
}
