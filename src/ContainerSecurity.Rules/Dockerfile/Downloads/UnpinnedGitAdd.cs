using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class UnpinnedGitAdd() : Rule(new()
{
    Id = "CNS1052",
    Title = "ADD clones a Git repository without a commit",
    MessageFormat = "'{0}' is not pinned to a full commit hash; write the hash after '#' or set --checksum",
    Category = Categories.SupplyChain,
    Description = "A branch moves and a tag can be moved, so two builds of the same Dockerfile can contain different code.",
    Remediation = "Write the full commit hash after #, or set --checksum to it.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.5,
    AppliesTo = InputKinds.Dockerfile,
    Standards = ["CIS-DOCKER:4.9", "CWE-494", "CWE-829"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<AddInstructionSyntax>(static context =>
        {
            if (context.Node.Flag("checksum") is not null)
                return;
            foreach (var source in context.Node.Sources)
            {
                if (Urls.IsGit(source.Value) && (Urls.IsHttp(source.Value) || source.Value.StartsWith("git", StringComparison.Ordinal)) && IsMoving(source.Value))
                    context.Report(source.Location, source.Value);
            }
        });

    private static bool IsMoving(string url)
    {
        if (url.Contains("$", StringComparison.Ordinal))
            return false;
        var hash = url.IndexOf('#');
        var reference = hash < 0 ? "" : url.Substring(hash + 1).Split(':')[0];
        return !(reference.Length is 40 or 64 && reference.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))) && !url.Contains("checksum=", StringComparison.Ordinal);
    }
}
