using System;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Aks.Support;

namespace ContainerSecurity.Rules.Azure.Aks;

public sealed class SystemPoolTakesAll() : Rule(new()
{
    Id = "CNS6111",
    Title = "System node pool accepts application pods",
    MessageFormat = "System node pool '{0}' accepts any pod; add the taint CriticalAddonsOnly=true:NoSchedule and a user node pool for applications",
    Category = Categories.Resources,
    Description = "A misbehaving workload can starve cluster services such as CoreDNS that run on the same nodes.",
    Remediation = "Add CriticalAddonsOnly=true:NoSchedule to nodeTaints and run applications in a user node pool.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Azure,
    Equivalents = ["checkov:CKV_AZURE_232", "azpolicy:e16d171b-bfe5-4d79-a525-19736b396e92"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            foreach (var pool in NodePools.Of(context.Node))
            {
                var taints = pool["nodeTaints"];
                if (pool["mode"].Is("System") && !taints.IsUnknown && !HasTaint(taints.Node as DataSequence))
                    context.Report(taints.Location, pool.Name);
            }
        }, NodePools.Types);

    private static bool HasTaint(DataSequence? taints) =>
        taints?.Items.Any(t => t is DataScalar scalar && (scalar.Expression is not null || scalar.Text.StartsWith("CriticalAddonsOnly", StringComparison.OrdinalIgnoreCase))) == true;
}
