using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Scripts;

public sealed class ChangeDirectory() : Rule(Descriptor, Relative)
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8012",
        Title = "cd is used where WORKDIR is meant",
        MessageFormat = "'cd' holds for this instruction only; write WORKDIR",
        Category = Categories.Building,
        Description = "The next instruction is in the old folder again, and a reader has to follow each script to know where files end up.",
        Remediation = "Write WORKDIR, or keep the change in a subshell.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = ["hadolint:DL3003", "trivy:DS-0013"],
    };

    private static readonly DiagnosticDescriptor Relative = new()
    {
        Id = "CNS8032",
        Title = "cd goes to a folder that depends on the one before",
        MessageFormat = "Where 'cd {0}' leads depends on the folder before it, and it holds for this instruction only; write WORKDIR with the whole path",
        Category = Categories.Building,
        Description = "A relative path begins where the base image, a WORKDIR or an earlier command left off, so a change there moves the files without a word.",
        Remediation = "Write WORKDIR with the whole path.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = ["hadolint:DL3003", "trivy:DS-0013", "kics:run_command_cd_instead_of_workdir"],
    };

    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.Script.Instruction is not RunInstructionSyntax || context.Node is not { Name: "cd", NameWord: { } word } || IsContained(context.Node))
                return;
            if (context.Node.EffectiveCommand.Arguments is [{ StaticText: { Length: > 0 } path }] && path[0] is not ('/' or '~' or '-'))
                context.Report(Relative, word.Location, path);
            else
                context.Report(Descriptor, word.Location);
        });

    // In a subshell, a substitution or a loop the folder is changed for a part of the script only.
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
