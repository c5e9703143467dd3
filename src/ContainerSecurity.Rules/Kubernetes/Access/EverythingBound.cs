using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class EverythingBound() : Rule(new()
{
    Id = "CNS5060",
    Title = "Binding grants every verb on every resource",
    MessageFormat = "{0} grants {1} every permission through role '{2}'; bind a role with least privilege",
    Category = Categories.Access,
    Description = "The role allows every verb on every resource of every API group, like cluster-admin: a mistake or a stolen token compromises the cluster or, with a RoleBinding, the namespace.",
    Remediation = "Bind a role that lists only the verbs and resources that are needed.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 9.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["polaris:clusterrolebindingPodExecAttach", "polaris:rolebindingClusterRolePodExecAttach", "polaris:rolebindingRolePodExecAttach", "checkov:CKV2_K8S_1", "checkov:CKV2_K8S_2", "checkov:CKV2_K8S_3", "checkov:CKV2_K8S_4", "checkov:CKV2_K8S_5", "kube-linter:access-to-secrets", "kube-linter:access-to-create-pods", "polaris:clusterrolebindingClusterAdmin", "polaris:rolebindingClusterAdminClusterRole", "polaris:rolebindingClusterAdminRole", "kubescape:C-0035"],
    Standards = ["CIS-K8S:5.1.1", "CIS-K8S:5.1.3", "OWASP-K8S:K03", "CWE-269"],
})
{
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentSetAction(static context =>
    {
        var roles = new RoleRules(context.Node);
        foreach (var binding in Binding.All(context.Node))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            // CNS5030 and CNS5067 report bindings to cluster-admin itself.
            if (binding.RoleName?.Text is "cluster-admin" || binding.Subjects.ToList() is not { Count: > 0 } subjects)
                continue;
            if (roles.Of(binding).FirstOrDefault(rule => rule.IsAdministrator) is not { } everything)
                continue;
            context.Report(binding.RoleName!.Location, [everything.Wildcard.Location], $"{binding.Object.Kind}/{binding.Object.Name.Value}", Subject.List(subjects), binding.RoleName.Text);
        }
    });
}
