using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class UnpinnedGitClone() : Rule(new()
{
    Id = "CNS1064",
    Title = "A repository is cloned at whatever its branch holds",
    MessageFormat = "'{0}' is cloned at whatever its branch holds today; check out a commit or a tag in the same RUN",
    Category = Categories.SupplyChain,
    Description = "Two builds of one Dockerfile get two sources, and whoever can push to the branch gets into the image.",
    Remediation = "Add git checkout with a commit behind it, or give --branch with a tag.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 3.0,
    AppliesTo = Platforms.Dockerfile,
    Standards = ["CIS-DOCKER:4.11", "CWE-829"],
})
{
    private static readonly string[] Choosers = ["checkout", "switch", "reset"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context =>
        {
            // From the end: a later command of the stage may check a commit out.
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

    // The address that is cloned; null where a version is chosen, or where it is not known.
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
