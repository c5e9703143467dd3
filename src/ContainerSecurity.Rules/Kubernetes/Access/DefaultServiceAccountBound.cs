using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class DefaultServiceAccountBound() : Rule(new()
{
    Id = "CNS5031",
    Title = "Binding grants permissions to a default service account",
    MessageFormat = "{0} grants permissions to service account '{1}', which pods use by default; bind a dedicated service account",
    Category = Categories.Access,
    Description = "Every pod that names no service account runs as default, so permissions meant for one pod go to all of them.",
    Remediation = "Create a service account for the workload and bind that.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["checkov:CKV_K8S_42", "kubescape:C-0225", "kubescape:C-0239", "kics:1e749bc9"],
    Standards = ["CIS-K8S:5.1.5", "CIS-AKS:5.2.1", "OWASP-K8S:K03", "CWE-269"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (ClusterOwn.IsOwn(context.Node))
                    return;
                foreach (var subject in new Binding(context.Node).Subjects.Where(subject => subject is { IsServiceAccount: true, Name.Text: "default" }))
                    context.Report(subject.Name!.Location, $"{context.Node.Kind}/{context.Node.Name.Value}", subject.Name.Text);
            },
            "RoleBinding",
            "ClusterRoleBinding");
}
