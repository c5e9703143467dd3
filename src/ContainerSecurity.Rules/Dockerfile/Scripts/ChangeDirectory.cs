using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class ChangeDirectory() : Rule(Descriptor, Relative)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8012",
        Title = "cd is used instead of WORKDIR",
        MessageFormat = "'{0}' affects this RUN instruction only; use WORKDIR",
        Category = Categories.Building,
        Description = "The next instruction starts in the previous directory again, so the location of files can only be found by reading every script.",
        Remediation = "Use WORKDIR, or limit the change to a subshell.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = InputKinds.Dockerfile,
        Equivalents = ["hadolint:DL3003", "trivy:DS-0013"],
    };

    private static readonly DiagnosticDescriptor Relative = new()
    {
        Id = "CNS8032",
        Title = "cd uses a relative path",
        MessageFormat = "'{1} {0}' depends on the current directory and affects this RUN instruction only; use WORKDIR with an absolute path",
        Category = Categories.Building,
        Description = "A relative path starts at the directory that the base image, a WORKDIR or an earlier command has set, so a change there silently moves the files.",
        Remediation = "Use WORKDIR with an absolute path.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = InputKinds.Dockerfile,
        Equivalents = ["hadolint:DL3003", "trivy:DS-0013", "kics:run_command_cd_instead_of_workdir"],
    };

    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.Script.Owner is not RunInstructionSyntax || context.Node.NameWord is not { } word || !IsChange(context.Node) || IsContained(context.Node))
                return;
            if (context.Node.EffectiveCommand.Arguments.LastOrDefault(a => a.StaticPrefix is not ['/' or '-', 'd' or 'D']) is { StaticText: { Length: > 0 } path } && IsRelative(path))
                context.Report(Relative, word.Location, path, word.StaticText);
            else
                context.Report(Descriptor, word.Location, word.StaticText);
        });

    internal static bool IsChange(ShellCommand command) => command.Name is "cd" or "Set-Location" || (command.Name == "chdir" && command.Script.Dialect == ShellDialect.Cmd);

    private static bool IsRelative(string path) => path[0] is not ('/' or '~' or '-' or '\\' or '%' or '$') && !(path.Length > 1 && path[1] == ':');

    // In a subshell, a substitution or a loop the change affects a part of the script only.
    internal static bool IsContained(ShellNode node)
    {
        for (var at = node.Parent; at is not null; at = at.Parent)
        {
            if (at is ShellSubshell or ShellWord or ShellFor or ShellWhile or ShellFunction)
                return true;
        }

        return false;
    }
}
