using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class PipeWithoutPipefail() : Rule(new()
{
    Id = "CNS8010",
    Title = "Pipe is used without pipefail",
    MessageFormat = "If '{0}' fails, the build continues; set pipefail, or do not pipe its output",
    Category = Categories.Building,
    Description = "The exit code of a pipe is that of its last command. If a download or a check fails, the next command gets incomplete input and the build still succeeds.",
    Remediation = "Add SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"] before the instruction, or start the script with set -o pipefail if the shell supports it.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 3.0,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL4006", "kics:shell_running_a_pipe_without_pipefail_flag"],
    Standards = ["CWE-754"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellScriptAction(static context =>
        {
            foreach (var pipeline in UnprotectedPipes(context.Node))
            {
                if (FirstThatMayFail(pipeline) is { } command)
                {
                    context.Report(command.NameWord!.Location, command.Name);
                    return;
                }
            }
        });

    /// <summary>The pipes of a RUN instruction without pipefail.</summary>
    internal static IEnumerable<ShellPipeline> UnprotectedPipes(ShellScript script)
    {
        if (script is not { Owner: RunInstructionSyntax run, Dialect: ShellDialect.Posix or ShellDialect.Bash } || run.Shell.Any(w => w.Contains("pipefail", StringComparison.Ordinal)))
            return [];
        var set = script.Commands.FirstOrDefault(c => c.Name is "set" or "shopt" && c.Arguments.Any(a => a.StaticText == "pipefail"));
        return script.Pipelines.Where(p => p.Elements.Length > 1 && (set is null || set.TextSpan.Start >= p.TextSpan.Start));
    }

    /// <summary>The first command of a pipe, except in the last element, that may fail; null if none may.</summary>
    internal static ShellInvocation? FirstThatMayFail(ShellPipeline pipeline) =>
        pipeline.Elements.RemoveAt(pipeline.Elements.Length - 1).SelectMany(CommandsOf).FirstOrDefault(MayFail);

    /// <summary>The commands whose exit code can be that of an element of a pipe: its own, or those of the last statement of a group.</summary>
    internal static IEnumerable<ShellInvocation> CommandsOf(ShellNode element) => element switch
    {
        ShellCommand command => [command.EffectiveCommand],
        ShellGroup group => group.Body.Items.IsEmpty ? [] : CommandsOf(group.Body.Items[group.Body.Items.Length - 1]),
        ShellSubshell subshell => subshell.Body.Items.IsEmpty ? [] : CommandsOf(subshell.Body.Items[subshell.Body.Items.Length - 1]),
        ShellAndOr list => list.Items.SelectMany(CommandsOf),
        _ => element.Script.Commands.Where(c => c.Script == element.Script && element.TextSpan.Contains(c.TextSpan)).Select(c => c.EffectiveCommand),
    };

    // Commands that only print their arguments do not fail.
    private static bool MayFail(ShellInvocation invocation) => invocation is { NameWord: not null, Name: not ("echo" or "printf" or "yes" or "true" or ":" or "[" or "test" or null) };
}
