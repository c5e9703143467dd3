using System;
using System.Linq;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class GitSyncRunsPayload() : Rule(new()
{
    Id = "CNS5296",
    Title = "git-sync runs a custom program",
    MessageFormat = "Container '{0}' overrides the program that git-sync runs with {1}; remove it",
    Category = Categories.Access,
    Description = "git-sync runs that program with its own permissions, so anyone who can write to the program's volume can run code in the pod.",
    Remediation = "Remove the setting, so that git-sync runs the git of its image.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Kubernetes,
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
