using System;
using ContainerSecurity.Rules.Azure.Aks.Support;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class ClusterPoolVersionDiffers() : Rule(new()
{
    Id = "CNS7106",
    Title = "Node pool and cluster run different Kubernetes versions",
    MessageFormat = "Node pool '{0}' runs Kubernetes {1} but the cluster runs {2}; set both to the same version",
    Category = Categories.Monitoring,
    Description = "An outdated node pool keeps vulnerabilities that the control plane has fixed, and stops working outside the supported version skew.",
    Remediation = "Set orchestratorVersion of the node pool to the kubernetesVersion of the cluster.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["psrule:Azure.AKS.PoolVersion", "cloudsploit:aksAgentVersion"],
    Standards = ["MCSB:PV-6"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (Setting.Of(context.Node, "properties.kubernetesVersion").Text is not { Length: > 0 } cluster)
                return;
            foreach (var pool in NodePools.Of(context.Node))
            {
                var version = pool["orchestratorVersion"];
                if (version.Text is { Length: > 0 } own && !IsSame(own, cluster))
                    context.Report(version.Location, pool.Name, own, cluster);
            }
        }, AzureTypes.Cluster);

    // AKS accepts 1.33 as an alias of any 1.33.x.
    private static bool IsSame(string one, string other) =>
        one == other || one.StartsWith(other + ".", StringComparison.Ordinal) || other.StartsWith(one + ".", StringComparison.Ordinal);
}
