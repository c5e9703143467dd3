using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.ControlPlane;

public sealed class MonitorSelectsNothing() : Rule(new()
{
    Id = "CNS7010",
    Title = "ServiceMonitor selects no Service",
    MessageFormat = "{0} selects no Service in the scanned manifests; fix its selector or namespaceSelector",
    Category = Categories.Monitoring,
    Description = "Prometheus scrapes nothing, and alerts on these metrics never fire.",
    Remediation = "Make the selector match the labels of the Service, and list its namespace in namespaceSelector.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-linter:dangling-servicemonitor"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            // Another unit may bring the Service.
            var services = context.Documents.ObjectsOfKind("ServiceMonitor").Any() ? context.Documents.Surroundings.ObjectsOfKind("Service").ToList() : [];
            if (services.Count == 0 || services.Any(s => s.Namespace.IsUnknown || HasUnknownLabel(s)) || !WholeSet.IsRead(context.Documents, "Service"))
                return;
            var byLabel = services.SelectMany(s => s.Labels.Select(l => (Label: (l.Key, l.Value.Value), Service: s))).ToLookup(pair => pair.Label, pair => pair.Service);
            foreach (var monitor in context.Documents.ObjectsOfKind("ServiceMonitor"))
            {
                // Only Services with the selector's first label can match; the lookup saves testing every Service against every monitor.
                if (monitor.Get("spec", "selector", "matchLabels") is not DataMapping { Entries: [{ Key: var key, Value: var value }, ..] } || WholeSet.Text(value.Resolved) is not { } label)
                    continue;
                if (LabelSelector.Read(monitor.Get("spec", "selector")) is { } selector && WholeSet.NamespaceOf(monitor.Namespace) is { } own
                    && !LooksAtCluster(monitor)
                    && (byLabel[(key.Text, label)].Any() || services.Exists(service => MayLookIn(monitor, own, service)))
                    && !byLabel[(key.Text, label)].Any(service => MayLookIn(monitor, own, service) && selector.Matches(service.Labels) != false))
                    context.Report(monitor.Location, monitor.Identity);
            }
        });

    private static bool HasUnknownLabel(KubernetesObject service) =>
        service.Get("metadata", "labels") is DataMapping labels && labels.Entries.Any(entry => WholeSet.Text(entry.Value.Resolved) is null);

    // The Services of the cluster's own components are in no manifest, nor is that of the API server in the namespace 'default'.
    private static bool LooksAtCluster(KubernetesObject monitor) =>
        monitor.Get("spec", "namespaceSelector", "matchNames").Items().Any(n => WholeSet.Text(n) is { } name && ClusterNamespaces.Contain(name))
        || monitor.Get("spec", "selector", "matchLabels", "component") is DataScalar { Text: "apiserver" };

    private static bool MayLookIn(KubernetesObject monitor, string own, KubernetesObject service)
    {
        var selector = monitor.Get("spec", "namespaceSelector");
        if (WholeSet.NamespaceOf(service.Namespace) is not { } place || selector.Get("any") is DataScalar any && any.AsBoolean() != false)
            return true;
        var names = selector.Get("matchNames").Items().ToList();
        return names.Count == 0 ? place == own : names.Any(n => WholeSet.Text(n) is not { } text || text == place);
    }
}
