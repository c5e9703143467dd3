using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class HostTool() : Rule(new()
{
    Id = "CNS8013",
    Title = "A command has no sense in a build",
    MessageFormat = "'{0}' does nothing useful in a build; remove it",
    Category = Categories.Building,
    Description = "Nobody edits, looks on or restarts services while an image is built, and a mount or an address that is set is gone in the next layer.",
    Remediation = "Remove the command; start services when the container starts.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["hadolint:DL3001", "kics:run_utilities_and_posix_commands"],
    Standards = ["CIS-DOCKER:4.3"],
})
{
    private static readonly ImmutableHashSet<string> Tools = ImmutableHashSet.Create(
        StringComparer.Ordinal, "ssh", "vim", "vi", "nano", "emacs", "shutdown", "reboot", "service", "systemctl", "ps", "free", "top", "htop", "kill", "mount", "ifconfig");

    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            // systemctl enable and the like only write links.
            var command = context.Node.EffectiveCommand;
            if (context.Node.Script.Instruction is RunInstructionSyntax && command.Name is { } name && Tools.Contains(name)
                && !(name == "systemctl" && command.Operands.FirstOrDefault()?.StaticText is "enable" or "disable" or "mask" or "set-default"))
            {
                context.Report(command.NameWord!.Location, name);
            }
        });
}
