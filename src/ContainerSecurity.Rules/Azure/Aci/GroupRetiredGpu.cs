using ContainerSecurity.Rules.Azure.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Azure.Aci;

public sealed class GroupRetiredGpu() : Rule(new()
{
    Id = "CNS7183",
    Title = "Container group requests a retired GPU",
    MessageFormat = "Container '{0}' requests the GPU '{1}', which Container Instances no longer offers; move the workload to AKS or Container Apps",
    Category = Categories.Monitoring,
    Description = "Container Instances retired GPUs in July 2025, so the group can no longer be deployed.",
    Remediation = "Run the workload on AKS or on Container Apps with GPUs.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.ContainerInstances,
})
{
    private static readonly string[] Places = ["properties.resources.requests.gpu.sku", "properties.resources.limits.gpu.sku"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            if (context.Node.Workload.Platform != WorkloadPlatform.ContainerInstances)
                return;
            foreach (var path in Places)
            {
                var gpu = Setting.In(context.Node.Node, context.Node.Location, path);
                if (gpu.Text is { Length: > 0 } name)
                    context.Report(gpu.Location, Names.Of(context.Node), name);
            }
        });
}
