using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class PipeWithoutPipefail() : Rule(new()
{
    Id = "CNS8010",
    Title = "The fault of a command in a pipe goes unnoticed",
    MessageFormat = "If '{0}' fails, the build goes on; set pipefail for the shell, or do not pipe",
    Category = Categories.Building,
    Description = "The shell looks at the last command of a pipe only. A download or a check that fails leaves the next command with half of its input, and the layer is built.",
    Remediation = "Write SHELL [\"/bin/bash\", \"-o\", \"pipefail\", \"-c\"] above, or begin the script with set -o pipefail where the shell knows it.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    SecuritySeverity = 3.0,
    AppliesTo = Platforms.Dockerfile,
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

    /// <summary>The pipes of a RUN whose shell looks at the last command only.</summary>
    internal static IEnumerable<ShellPipeline> UnprotectedPipes(ShellScript script)
    {
        if (script is not { Instruction: RunInstructionSyntax run, Dialect: ShellDialect.Posix or ShellDialect.Bash } || run.Shell.Any(w => w.Contains("pipefail", StringComparison.Ordinal)))
            return [];
        var set = script.Commands.FirstOrDefault(c => c.Name is "set" or "shopt" && c.Arguments.Any(a => a.StaticText == "pipefail"));
        return script.Pipelines.Where(p => p.Elements.Length > 1 && (set is null || set.TextSpan.Start >= p.TextSpan.Start));
    }

    /// <summary>The command before the last one of a pipe that may fail; null where none may.</summary>
    internal static ShellInvocation? FirstThatMayFail(ShellPipeline pipeline)
    {
        for (var i = 0; i < pipeline.Elements.Length - 1; i++)
        {
            // What only writes its arguments does not fail.
            if (pipeline.Elements[i] is ShellCommand command && command.EffectiveCommand is { NameWord: not null, Name: not ("echo" or "printf" or "yes" or "true" or ":" or null) } invocation)
                return invocation;
        }

        return null;
    }
}
