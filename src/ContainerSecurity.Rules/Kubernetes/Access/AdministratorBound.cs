using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class AdministratorBound() : Rule(new()
{
    Id = "CNS5065",
    Title = "Role admin or edit is bound cluster-wide",
    MessageFormat = "{0} gives {1} the role '{2}' in every namespace; use a RoleBinding in the namespaces that need it",
    Category = Categories.Access,
    Description = "The roles admin and edit are meant for one namespace. A ClusterRoleBinding lets them read the Secrets and change the workloads of every namespace, kube-system included.",
    Remediation = "Use a RoleBinding in each namespace where the subject works.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0111"],
    Standards = ["CIS-K8S:5.1.1", "OWASP-K8S:K03", "CWE-269"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var binding = new Binding(context.Node);
                if (binding.RoleName is { Text: "admin" or "edit" } role && binding.Subjects.FirstOrDefault() is { } subject && !subject.IsNamed("system:authenticated"))
                    context.Report(role.Location, $"{context.Node.Kind}/{context.Node.Name.Value}", $"{subject.Kind} '{subject.Name!.Text}'", role.Text);
            },
            "ClusterRoleBinding");
}
