using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleChangesBindings() : Rule(new()
{
    Id = "CNS5076",
    Title = "A role can change bindings",
    MessageFormat = "{0} can add others to the bindings that it reads ('{1}' on '{2}'); narrow it",
    Category = Categories.Access,
    Description = "Who reads a binding and changes it adds himself, or whom he likes, to the subjects, as far as he has the rights of its role; what he adds stays when he is gone.",
    Remediation = "Leave bindings to the tool or the people that deploy the cluster, or name them in resourceNames.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = Platforms.Kubernetes,
    Equivalents = ["trivy:KSV-0055"],
    Standards = ["CIS-K8S:5.1.8", "OWASP-K8S:K03", "CWE-269"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (ClusterOwn.IsOwn(context.Node))
                    return;
                foreach (var rule in PolicyRule.Of(context.Node).Where(rule => PolicyRule.Has(rule.Verbs, "get") || PolicyRule.Has(rule.Verbs, "*")))
                {
                    if (Rights.ChangeBindings.FindIn(rule) is { } resource)
                        context.Report(resource.Location, $"{context.Node.Kind}/{context.Node.Name.Value}", string.Join(", ", rule.Verbs.Select(v => v.Text)), resource.Text);
                }
            },
            "Role",
            "ClusterRole");
}
