using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleChangesBindings() : Rule(new()
{
    Id = "CNS5076",
    Title = "Role can change bindings",
    MessageFormat = "{0} can add subjects to existing bindings ('{1}' on '{2}'); allow only get, list and watch, or name the bindings in resourceNames",
    Category = Categories.Access,
    Description = "A subject that changes a binding can add any other subject to it, as long as it has the permissions of the bound role; the access remains after the subject is removed.",
    Remediation = "Leave bindings to cluster administrators or the deployment pipeline, or name the bindings in resourceNames.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 5.0,
    AppliesTo = InputKinds.Kubernetes,
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
                foreach (var rule in RbacRule.Of(context.Node).Where(rule => RbacRule.Has(rule.Verbs, "get") || RbacRule.Has(rule.Verbs, "*")))
                {
                    if (Permissions.ChangeBindings.FindIn(rule) is { } resource)
                        context.Report(resource.Location, $"{context.Node.Kind}/{context.Node.Name.Value}", string.Join(", ", rule.Verbs.Select(v => v.Text)), resource.Text);
                }
            },
            "Role",
            "ClusterRole");
}
