using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class ServiceAccountBound() : Rule(new()
{
    Id = "CNS5074",
    Title = "A service account has rights",
    MessageFormat = "{0} gives the service account '{1}' the role '{2}'; see that its workloads need it",
    Category = Categories.Access,
    Description = "The rights of a service account are the rights of whoever breaks into one of its pods.",
    Remediation = "Keep an account to each workload, and its role to what the workload calls.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Kubernetes,
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
