using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class ServicePortMissing() : Rule(new()
{
    Id = "CNS4060",
    Title = "Service names a port its pods lack",
    MessageFormat = "{0} forwards to port '{1}', which no container of {2} names; correct targetPort or name the port",
    Category = Categories.Network,
    Description = "The Service has no endpoints for the port, so every connection fails.",
    Remediation = "Set targetPort to the name of a port in the containers' ports, or to a port number.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Kubernetes,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            var pods = new PodIndex(context.Documents);
            foreach (var service in context.Documents.ObjectsOfKind("Service"))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                var named = service.Get("spec", "ports").Mappings().Select(port => port["targetPort"]).OfType<DataScalar>()
                    .Where(port => port.AsInteger() is null && WholeSet.Text(port) is { Length: > 0 } text && !text.All(char.IsDigit) && !text.Any(char.IsUpper)).ToList();
                if (named.Count == 0 || service.IsPartial || WholeSet.NamespaceOf(service.Namespace) is not { } place || LabelSelector.ReadMap(service.Get("spec", "selector")) is not { IsEmpty: false } selector)
                    continue;
                var selected = pods.Select(place, selector).ToList();
                // A sidecar that is injected may bring the port, as may pods of another unit.
                if (selected.Count == 0 || pods.IsExhausted || !selected.TrueForAll(w => selector.Matches(w.PodLabels) == true && IsWhole(w)))
                    continue;
                foreach (var port in named.Where(port => !selected.Exists(w => w.Containers.Any(c => c.Ports.Any(p => p.Name.Is(port.Text))))))
                    context.Report(port.Location, [selected[0].Location], service.Identity, port.Text, Names.Of(selected[0]));
            }
        });

    private static bool IsWhole(Workload workload) =>
        !workload.IsPartial && !workload.Containers.IsEmpty && workload.Containers.All(c => c.Ports.All(p => !p.Name.IsUnknown)) && !workload.PodLabels.Any(l => l.Key.EndsWith("/inject", System.StringComparison.Ordinal));
}
