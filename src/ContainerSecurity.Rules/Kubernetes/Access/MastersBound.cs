using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class MastersBound() : Rule(new()
{
    Id = "CNS5034",
    Title = "Binding names system:masters",
    MessageFormat = "{0} binds '{1}', a group that bypasses authorization; remove the subject",
    Category = Categories.Access,
    Description = "Members of system:masters bypass authorization altogether, and a certificate with this group keeps it until it expires.",
    Remediation = "Bind a group of your own.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0123", "kubescape:C-0246"],
    Standards = ["CIS-K8S:5.1.7", "OWASP-K8S:K03", "CWE-269"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (ClusterOwn.IsOwn(context.Node))
                    return;
                foreach (var subject in new Binding(context.Node).Subjects.Where(subject => subject.IsNamed("system:masters")))
                    context.Report(subject.Name!.Location, $"{context.Node.Kind}/{context.Node.Name.Value}", subject.Name.Text);
            },
            "RoleBinding",
            "ClusterRoleBinding");
}
