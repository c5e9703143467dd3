using System;
using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class GitSyncRunsPayload() : Rule(new()
{
    Id = "CNS5296",
    Title = "git-sync is told which program to run",
    MessageFormat = "Container '{0}' sets {1} of git-sync to a file; remove it",
    Category = Categories.Access,
    Description = "git-sync runs that program with its own rights, so who can write to the volume it lies on runs code in the pod.",
    Remediation = "Leave the program out, so that git from the image is used.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_159"],
    Standards = ["OWASP-K8S:K01", "CWE-427"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            if (context.Node.Image?.Repository.Value is not { } repository || !(repository == "git-sync" || repository.EndsWith("/git-sync", StringComparison.Ordinal)))
                return;
            foreach (var variable in context.Node.Environment.Where(v => v.Name.Value is "GITSYNC_GIT" or "GIT_SYNC_GIT" or "GITSYNC_ASKPASS_EXEC"))
                context.Report(variable.Name.Location, Names.Of(context.Node), variable.Name.Value);
            foreach (var word in context.Node.Arguments.Concat(context.Node.Command).Where(w => w.IsKnown && IsGitFlag(w.Value!)))
                context.Report(word.Location, Names.Of(context.Node), "--git");
        });

    private static bool IsGitFlag(string word) => word.TrimStart('-') is var flag && word.StartsWith("-", StringComparison.Ordinal) && (flag == "git" || flag.StartsWith("git=", StringComparison.Ordinal));
}
