using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class ChangeDirectory() : Rule(Descriptor, Relative)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8012",
        Title = "cd is used instead of WORKDIR",
        MessageFormat = "'cd' affects this RUN instruction only; use WORKDIR",
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
        MessageFormat = "'cd {0}' depends on the current directory and affects this RUN instruction only; use WORKDIR with an absolute path",
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
            if (context.Node.Script.Owner is not RunInstructionSyntax || context.Node is not { Name: "cd", NameWord: { } word } || IsContained(context.Node))
                return;
            if (context.Node.EffectiveCommand.Arguments is [{ StaticText: { Length: > 0 } path }] && path[0] is not ('/' or '~' or '-'))
                context.Report(Relative, word.Location, path);
            else
                context.Report(Descriptor, word.Location);
        });

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
