using System;
using System.Linq;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Kubernetes.Access.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class DashboardAccountUsed() : Rule(new()
{
    Id = "CNS5070",
    Title = "Dashboard service account or role is reused",
    MessageFormat = "{0} uses '{1}', which belongs to the Kubernetes Dashboard; create a separate service account or role",
    Category = Categories.Access,
    Description = "The Dashboard's permissions are broad and often widened. Every other user of its service account or role has them as well.",
    Remediation = "Create a separate service account and a role with least privilege.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0014"],
    Standards = ["OWASP-K8S:K03", "CWE-269"],
})
{
    private const string Dashboard = "kubernetes-dashboard";

    public override void Initialize(AnalysisContext context)
    {
        context.RegisterWorkloadAction(CheckWorkload);
        context.RegisterKubernetesObjectAction(CheckBinding, "RoleBinding", "ClusterRoleBinding");
    }

    private static void CheckWorkload(RuleContext<Workload> context)
    {
        var workload = context.Node;
        if (workload.Platform == WorkloadPlatform.Kubernetes && workload.ServiceAccount.Is(Dashboard) && !IsDashboard(workload))
            context.Report(workload.ServiceAccount.Location, Names.Of(workload), Dashboard);
    }

    private static void CheckBinding(RuleContext<KubernetesObject> context)
    {
        var binding = new Binding(context.Node);
        if (binding.RoleName is not { Text: Dashboard } role || binding.Subjects.FirstOrDefault(s => !s.Name!.Text.StartsWith(Dashboard, StringComparison.Ordinal)) is null)
            return;
        context.Report(role.Location, context.Node.Identity, Dashboard);
    }

    // The Dashboard's components have separate images, and copies in private registries keep the names.
    private static bool IsDashboard(Workload workload) =>
        workload.Name.Value?.Contains("dashboard", StringComparison.Ordinal) == true
        || workload.IsPartial
        || workload.Containers.Any(c => c.Image is null || !c.Image.Repository.IsKnown || c.Image.Repository.Value!.Contains("dashboard", StringComparison.Ordinal));
}
