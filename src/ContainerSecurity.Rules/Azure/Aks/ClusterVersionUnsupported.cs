using System;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Aks.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterVersionUnsupported() : Rule(new()
{
    Id = "CNS7104",
    Title = "Kubernetes version is end of life",
    MessageFormat = "Kubernetes {1} of '{0}' is out of support; upgrade to a supported version",
    Category = Categories.Monitoring,
    Description = "An unsupported version gets no security fixes, so known vulnerabilities stay exploitable.",
    Remediation = "Upgrade to a supported version, one minor version at a time.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.5,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.AKS.Version", "template-analyzer:TA-000025",
        "azpolicy:Kubernetes Services should be upgraded to a non-vulnerable Kubernetes version", "cloudsploit:aksLatestVersion",
    ],
    Standards = ["MCSB:PV-6"],
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterAzureResourceAction(static context => Check(context, Setting.Of(context.Node, "properties.kubernetesVersion"), context.Node.Identity.Name), AzureTypes.Cluster);
        context.RegisterAzureResourceAction(static context =>
        {
            foreach (var pool in NodePools.Of(context.Node))
                Check(context, pool["orchestratorVersion"], pool.Name);
        }, NodePools.Types);
    }

    private static void Check(RuleContext<AzureResource> context, Setting setting, string name)
    {
        if (setting.Text is { } version && ClusterVersions.IsOutOfSupport(version, MayBeLongTerm(context.Node), context.Today ?? ClusterVersions.Written))
            context.Report(setting.Location, name, version);
    }

    // A node pool resource does not include the support plan of its cluster.
    private static bool MayBeLongTerm(AzureResource resource)
    {
        var plan = Setting.Of(resource, "properties.supportPlan");
        return plan.IsUnknown || plan.Is("AKSLongTermSupport") || !resource.Type.Equals(AzureTypes.Cluster, StringComparison.OrdinalIgnoreCase);
    }
}
