using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class RoleChangesAwsAuth() : Rule(new()
{
    Id = "CNS5071",
    Title = "Role can change the EKS ConfigMap aws-auth",
    MessageFormat = "{0} can change the ConfigMap aws-auth and so grant cluster administrator access; remove this permission",
    Category = Categories.Access,
    Description = "On EKS the ConfigMap aws-auth maps AWS identities to users and groups of the cluster, so a subject that changes it can become a member of system:masters.",
    Remediation = "Remove the permission and use EKS access entries instead of the ConfigMap.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0115"],
    Standards = ["OWASP-K8S:K03", "CWE-269"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                if (ClusterOwn.IsOwn(context.Node))
                    return;
                foreach (var rule in RbacRule.Of(context.Node))
                {
                    var name = rule.Names.FirstOrDefault(n => n.Text == "aws-auth");
                    if (name is not null && Permissions.ChangeNamedConfigMap.FindIn(rule) is not null)
                        context.Report(name.Location, $"{context.Node.Kind}/{context.Node.Name.Value}");
                }
            },
            "Role",
            "ClusterRole");
}
