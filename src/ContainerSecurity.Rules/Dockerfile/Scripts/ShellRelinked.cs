using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class ShellRelinked() : Rule(new()
{
    Id = "CNS8011",
    Title = "Default shell is replaced without SHELL",
    MessageFormat = "'{0}' changes the default shell; use the SHELL instruction",
    Category = Categories.Building,
    Description = "Scripts of packages expect the shell of the distribution, and readers of the Dockerfile do not see that RUN uses another one.",
    Remediation = "Set the shell with the SHELL instruction.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL4005", "kics:changing_default_shell_using_run_command"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node.EffectiveCommand;
            if (context.Node.Script.Owner is RunInstructionSyntax && command.Name is "ln" or "mv" or "cp" or "chsh" && IsReplacing(command))
                context.Report(command.NameWord!.Location, command.Name);
        });

    private static bool IsReplacing(ShellInvocation command)
    {
        if (command.Name == "chsh")
            return command.GetOptionValue("-s", "--shell") is not null;
        var operands = command.Operands.ToList();
        return operands.Count > 1 && operands[operands.Count - 1].StaticText is "/bin/sh" or "/usr/bin/sh" && (command.Name == "ln" || operands[0].StaticText?.EndsWith("sh", StringComparison.Ordinal) == true);
    }
}
