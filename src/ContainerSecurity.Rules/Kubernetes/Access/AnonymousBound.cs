using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class AnonymousBound() : Rule(new()
{
    Id = "CNS5032",
    Title = "Binding grants permissions to anonymous users",
    MessageFormat = "{0} grants permissions to '{1}', so to requests without credentials; remove the subject",
    Category = Categories.Access,
    Description = "Requests without credentials run as this user and group, so anyone who reaches the API server has these permissions.",
    Remediation = "Remove the subject.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 9.0,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-0122", "kubescape:C-0262"],
    Standards = ["CIS-K8S:5.1.1", "NSA:Authentication and authorisation", "OWASP-K8S:K03", "CWE-306"],
})
{
    // They hold nothing but public data. Source: Kubernetes, "API discovery roles" and "Service account issuer discovery".
    private static readonly HashSet<string?> PublicRoles = ["system:discovery", "system:basic-user", "system:public-info-viewer", "system:service-account-issuer-discovery", "kubeadm:bootstrap-signer-clusterinfo"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterKubernetesObjectAction(
            static context =>
            {
                var binding = new Binding(context.Node);
                if (ClusterOwn.IsOwn(context.Node) || PublicRoles.Contains(binding.RoleName?.Text))
                    return;
                foreach (var subject in binding.Subjects.Where(subject => subject.IsNamed("system:anonymous") || subject.IsNamed("system:unauthenticated")))
                    context.Report(subject.Name!.Location, $"{context.Node.Kind}/{context.Node.Name.Value}", subject.Name.Text);
            },
            "RoleBinding",
            "ClusterRoleBinding");
}
