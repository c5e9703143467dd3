using System.Linq;
using ContainerSecurity.Rules.Kubernetes.Access.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class AuthenticatedBound() : Rule(new()
{
    Id = "CNS5033",
    Title = "Privileged role is bound to system:authenticated",
    MessageFormat = "{0} gives '{1}' the role '{2}', which can {3}; bind only the subjects that need it",
    Category = Categories.Access,
    Description = "system:authenticated includes every user and every service account and, with some cloud providers, everyone with an account there.",
    Remediation = "Bind the users, groups or service accounts that need the role.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 8.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["trivy:KSV-01011", "kubescape:C-0265"],
    Standards = ["CIS-K8S:5.1.1", "OWASP-K8S:K03", "CWE-269"],
})
{
    public override void Initialize(AnalysisContext context) => context.RegisterDocumentSetAction(static context =>
    {
        var roles = new RoleRules(context.Node);
        foreach (var binding in Binding.All(context.Node))
        {
            if (binding.Subjects.FirstOrDefault(s => s.IsNamed("system:authenticated")) is not { } subject)
                continue;
            var name = $"{binding.Object.Kind}/{binding.Object.Name.Value}";
            if (binding is { RoleKind.Text: "ClusterRole", RoleName.Text: "cluster-admin" or "admin" or "edit" })
            {
                context.Report(subject.Name!.Location, name, subject.Name.Text, binding.RoleName.Text, "change every workload");
                continue;
            }

            if (PrivilegedPermissions.Find(roles.Of(binding)) is not { } strong)
                continue;
            context.Report(subject.Name!.Location, [strong.Resource.Location], name, subject.Name.Text, binding.RoleName!.Text, strong.What);
        }
    });
}
