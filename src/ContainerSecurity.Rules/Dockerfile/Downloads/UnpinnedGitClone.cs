using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class UnpinnedGitClone() : Rule(new()
{
    Id = "CNS1064",
    Title = "git clone is not pinned to a commit",
    MessageFormat = "'{0}' is cloned without a fixed commit or tag; set --branch to a tag or check out a commit",
    Category = Categories.SupplyChain,
    Description = "Two builds of the same Dockerfile can contain different code, and anyone who can push to the branch decides what goes into the image.",
    Remediation = "Check out a commit with git checkout, or set --branch to a tag.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 3.0,
    AppliesTo = InputKinds.Dockerfile,
    Standards = ["CIS-DOCKER:4.11", "CWE-829"],
})
{
    private static readonly string[] Choosers = ["checkout", "switch", "reset"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context =>
        {
            // In reverse order, because a later command of the stage may check out a commit.
            var isChosenLater = false;
            foreach (var script in context.Node.Instructions.Reverse().Select(Stages.Effective).OfType<RunInstructionSyntax>().Select(r => r.Script).OfType<ShellScript>())
            {
                foreach (var git in script.Commands.Reverse().Select(c => c.EffectiveCommand).Where(c => c.Name == "git"))
                {
                    if (git.Arguments.Any(a => Choosers.Contains(a.StaticText ?? "")))
                        isChosenLater = true;
                    else if (!isChosenLater && UrlOf(git) is { } url)
                        context.Report(url.Location, url.StaticText);
                }
            }
        });

    // The URL that is cloned; null if a version is selected or the command is not fully known.
    private static ShellWord? UrlOf(ShellInvocation git)
    {
        if (git.Operands.FirstOrDefault()?.StaticText != "clone" || git.Arguments.Any(a => !a.IsStatic))
            return null;
        var words = git.Arguments;
        for (var i = 0; i < words.Length; i++)
        {
            var text = words[i].StaticText!;
            if (text.StartsWith("--revision", StringComparison.Ordinal) || (BranchOf(text, i + 1 < words.Length ? words[i + 1].StaticText : null) is { } branch && branch.Any(char.IsDigit)))
                return null;
        }

        return words.FirstOrDefault(w => w.StaticText!.Contains("://", StringComparison.Ordinal) || w.StaticText!.StartsWith("git@", StringComparison.Ordinal));
    }

    private static string? BranchOf(string option, string? next) =>
        option is "-b" or "--branch" ? next : option.StartsWith("--branch=", StringComparison.Ordinal) ? option.Substring("--branch=".Length) : null;
}
