using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class AdministratorBound() : Rule(new()
{
    Id = "CNS5065",
    Title = "The role admin is given for the whole cluster",
    MessageFormat = "{0} gives {1} the role '{2}' in every namespace; bind it with a RoleBinding where it is needed",
    Category = Categories.Access,
    Description = "The roles admin and edit are made for one namespace. In a ClusterRoleBinding they read the Secrets and change the workloads of all of them, those of the cluster itself included.",
    Remediation = "Use a RoleBinding in the namespaces that the subject works in.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = Platforms.Kubernetes,
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
