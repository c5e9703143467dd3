using System.Collections.Immutable;
using ContainerSecurity.Dockerfiles;
using ContainerSecurity.Shell;

namespace ContainerSecurity.Rules.Scripts;

/// <summary>CNS8012: cd is used where WORKDIR is meant.</summary>
public sealed class ChangeDirectory : Rule
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
        Equivalents = ["hadolint:DL3003", "trivy:DS-0013", "kics:run_command_cd_instead_of_workdir"],
        HelpLink = RuleHelp.Link("CNS8012"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellCommandAction(static context =>
        {
            if (context.Node.Script.Instruction is RunInstructionSyntax && context.Node is { Name: "cd", NameWord: { } word } && !IsContained(context.Node))
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
