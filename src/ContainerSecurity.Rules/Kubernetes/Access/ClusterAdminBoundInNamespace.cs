using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class ClusterAdminBoundInNamespace() : Rule(new()
{
    Id = "CNS5067",
    Title = "RoleBinding grants cluster-admin in its namespace",
    MessageFormat = "{0} gives '{1}' the role cluster-admin in its namespace; bind a role with least privilege",
    Category = Categories.Access,
    Description = "In a RoleBinding, cluster-admin is limited to the namespace, but it reads every Secret and changes every workload, role and binding there.",
    Remediation = "Bind the role edit, or a role of your own with only the permissions that the subject needs.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["polaris:rolebindingClusterAdminClusterRole", "trivy:KSV-0111", "kubescape:C-0035", "kics:249328b8"],
    Standards = ["CIS-K8S:5.1.1", "OWASP-K8S:K03", "CWE-269"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var binding = new Binding(context.Node);
                if (!ClusterOwn.IsOwn(context.Node) && binding.RoleName is { Text: "cluster-admin" } role && binding.Subjects.FirstOrDefault() is { } subject)
                    context.Report(role.Location, $"{context.Node.Kind}/{context.Node.Name.Value}", subject.Name!.Text);
            },
            "RoleBinding");
}
