using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class VerbWithoutMeaning() : Rule(new()
{
    Id = "CNS5062",
    Title = "Role grants a verb that has no effect",
    MessageFormat = "{0} grants '{1}' on '{2}', where this verb has no effect; remove it",
    Category = Categories.Access,
    Description = "impersonate applies to identities only, bind and escalate to roles only. On other resources they grant nothing, so the role is not what its author intended.",
    Remediation = "Remove the verb, or name the resources that it applies to.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0041", "trivy:KSV-0050", "trivy:KSV-0056", "trivy:KSV-0113", "trivy:KSV-0114", "trivy:KSV-0115", "trivy:KSV-0049"],
    Standards = ["OWASP-K8S:K03"],
})
{
    private static readonly ImmutableArray<string> Identities = ["users", "groups", "serviceaccounts", "uids", "*"];

    private static readonly ImmutableArray<string> Roles = ["roles", "clusterroles", "*"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (ClusterOwn.IsOwn(context.Node))
                    return;
                foreach (var rule in RbacRule.Of(context.Node))
                {
                    if (rule.Verbs.FirstOrDefault(verb => IsWithoutMeaning(verb.Text, rule)) is { } verb)
                        context.Report(verb.Location, $"{context.Node.Kind}/{context.Node.Name.Value}", verb.Text, string.Join(", ", rule.Resources.Select(r => r.Text)));
                }
            },
            "Role",
            "ClusterRole");

    private static bool IsWithoutMeaning(string verb, RbacRule rule) =>
        rule.Resources.Length > 0 && verb switch
        {
            "impersonate" => !rule.Resources.Any(r => Identities.Contains(r.Text) || r.Text.StartsWith("userextras", StringComparison.Ordinal)),
            "bind" or "escalate" => !rule.Resources.Any(r => Roles.Contains(r.Text)),
            _ => false,
        };
}
