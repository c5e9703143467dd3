using System;
using System.Linq;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Kubernetes.Access.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Access;

public sealed class DashboardAccountUsed() : Rule(new()
{
    Id = "CNS5070",
    Title = "The dashboard's account or role is used by something else",
    MessageFormat = "{0} uses '{1}', which is made for the Kubernetes dashboard; give it one of its own",
    Category = Categories.Access,
    Description = "The rights of the dashboard are wide, and widened often. Whoever else has its account or role has them too.",
    Remediation = "Make a service account and a role for what needs them.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = Platforms.Kubernetes,
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

    // Its parts have images of their own, and copies in private registries keep their names.
    private static bool IsDashboard(Workload workload) =>
        workload.Name.Value?.Contains("dashboard", StringComparison.Ordinal) == true
        || workload.IsPartial
        || workload.Containers.Any(c => c.Image is null || !c.Image.Repository.IsKnown || c.Image.Repository.Value!.Contains("dashboard", StringComparison.Ordinal));
}
