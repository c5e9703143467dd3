using ContainerSecurity.Data;
using ContainerSecurity.Rules.Kubernetes.Resources.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class RequestAboveLimit() : Rule(new()
{
    Id = "CNS6066",
    Title = "Resource request exceeds the limit",
    MessageFormat = "Container '{0}' requests {1} of {2}, more than its limit of {3}; raise the limit or lower the request",
    Category = Categories.Resources,
    Description = "The API server rejects the pod, so the workload does not start.",
    Remediation = "Set the limit to at least the request.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Kubernetes,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            var container = context.Node;
            if (container.Workload.Platform != WorkloadPlatform.Kubernetes || container.Node.Get("resources", "limits") is not DataMapping limits)
                return;
            foreach (var request in container.Node.Get("resources", "requests") is DataMapping requests ? requests.Entries : [])
            {
                if (Read(request.Value.Resolved) is { } wanted && limits[request.Key.Text] is { } limit && Read(limit) is { } most && wanted.Amount > most.Amount)
                    context.Report(request.Value.Location, [limit.Location], Names.Of(container), wanted.Text, request.Key.Text, most.Text);
            }
        });

    private static (string Text, decimal Amount)? Read(DataNode? node) =>
        node is DataScalar scalar && WholeSet.Text(scalar) is { } text && Quantities.Read(text) is { } amount ? (text, amount) : null;
}
