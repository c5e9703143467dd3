using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class HostTool() : Rule(new()
{
    Id = "CNS8013",
    Title = "Command serves no purpose in a build",
    MessageFormat = "'{0}' serves no purpose in an image build; remove it",
    Category = Categories.Building,
    Description = "Editors, monitors and service managers have nothing to do while an image is built, and mounts or addresses do not persist in the next layer.",
    Remediation = "Remove the command; start services when the container starts.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3001", "kics:run_utilities_and_posix_commands"],
    Standards = ["CIS-DOCKER:4.3"],
})
{
    private static readonly ImmutableHashSet<string> Tools = ImmutableHashSet.Create(
        StringComparer.Ordinal, "ssh", "vim", "vi", "nano", "emacs", "shutdown", "reboot", "service", "systemctl", "ps", "free", "top", "htop", "kill", "mount", "ifconfig");

    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            // systemctl enable and similar commands only create links.
            var command = context.Node.EffectiveCommand;
            if (context.Node.Script.Owner is RunInstructionSyntax run && !(command.Name == "ssh" && run.Mounts.Any(m => m.GetField("type")?.Text == "ssh")) && command.Name is { } name && Tools.Contains(name)
                && !(name == "systemctl" && command.Operands.FirstOrDefault()?.StaticText is "enable" or "disable" or "mask" or "set-default"))
            {
                context.Report(command.NameWord!.Location, name);
            }
        });
}
