using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class ClusterAdminBound() : Rule(new()
{
    Id = "CNS5030",
    Title = "ClusterRoleBinding grants cluster-admin",
    MessageFormat = "{0} gives '{1}' the role cluster-admin; bind a role with least privilege",
    Category = Categories.Access,
    Description = "cluster-admin allows every action on every resource, so a mistake or a stolen token compromises the whole cluster.",
    Remediation = "Bind a role with only the permissions that the subject needs.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 9.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = [
        "kube-linter:cluster-admin-role-binding", "polaris:clusterrolebindingClusterAdmin", "trivy:KSV-0111", "kubescape:C-0035",
        "kubescape:C-0185", "kics:249328b8", "azpolicy:a3dc4946-dba6-43e6-950d-f96532848c9f",
    ],
    Standards = ["CIS-K8S:5.1.1", "CIS-AKS:4.1.1", "NSA:Authentication and authorisation", "OWASP-K8S:K03", "CWE-269"],
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
            "ClusterRoleBinding");
}
