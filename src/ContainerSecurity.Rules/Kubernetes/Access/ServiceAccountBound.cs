using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class ServiceAccountBound() : Rule(new()
{
    Id = "CNS5074",
    Title = "Role is bound to a service account",
    MessageFormat = "{0} binds service account '{1}' to role '{2}'; confirm that its workloads need it",
    Category = Categories.Access,
    Description = "An attacker in a pod has the permissions of the pod's service account.",
    Remediation = "Use one service account for each workload, and limit its role to the calls that the workload makes.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0053"],
    Standards = ["CIS-K8S:5.1.6", "OWASP-K8S:K03"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var binding = new Binding(context.Node);
                if (ClusterOwn.IsOwn(context.Node) || binding.RoleName is not { Expression: null } role)
                    return;
                foreach (var subject in binding.Subjects.Where(s => s.IsServiceAccount))
                    context.Report(subject.Name!.Location, context.Node.Identity, subject.Name.Text, role.Text);
            },
            "RoleBinding",
            "ClusterRoleBinding");
}
