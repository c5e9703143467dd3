using System.Linq;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class PipeOfHarmlessCommand() : Rule(new()
{
    Id = "CNS8024",
    Title = "Pipe without pipefail starts with a safe command",
    MessageFormat = "'{0}' practically never fails, so pipefail is optional here; set it with SHELL to cover later changes",
    Category = Categories.Building,
    Description = "echo, printf and similar commands do not fail, so nothing goes unnoticed; with pipefail, yes even ends the pipe with an error.",
    Remediation = "No change is required; to cover later changes, set pipefail for the stage with SHELL.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL4006", "kics:shell_running_a_pipe_without_pipefail_flag"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellScriptAction(static context =>
        {
            var pipes = PipeWithoutPipefail.UnprotectedPipes(context.Node).ToList();
            if (pipes.Any(p => PipeWithoutPipefail.FirstThatMayFail(p) is not null))
                return;
            if (pipes.Select(p => PipeWithoutPipefail.CommandsOf(p.Elements[0]).FirstOrDefault(c => c.NameWord is not null)).FirstOrDefault(c => c is not null) is { } first)
                context.Report(first.NameWord!.Location, first.Name);
        });
}
