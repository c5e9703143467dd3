using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Kubernetes.Network.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network;

public sealed class RouteBackendMissing() : Rule(new()
{
    Id = "CNS4051",
    Title = "Route backend Service does not exist",
    MessageFormat = "{0} routes to {1}, which is not in the analyzed manifests; correct the name or port",
    Category = Categories.Network,
    Description = "Requests to this route fail. Anyone who later creates a Service with that name receives them.",
    Remediation = "Set backendRefs to a Service and one of its ports.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kubescape:C-0302"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            var services = ServiceIndex.Create(context.Documents);
            foreach (var route in Kinds.SelectMany(context.Documents.ObjectsOfKind).Where(r => r.ApiGroup == "gateway.networking.k8s.io"))
            {
                foreach (var reference in route.Get("spec", "rules").Mappings().SelectMany(References))
                {
                    if (reference["name"] is not DataScalar name || !IsService(reference) || PlaceOf(route, reference) is not { } place)
                        continue;
                    var backend = new IngressBackend(name, reference["port"] as DataScalar);
                    if (services.Misses(place, name, backend.Port) is { } missing)
                        context.Report(missing.Location, route.Identity, backend);
                }
            }
        });

    // A filter mirrors requests to a Service of its own.
    private static IEnumerable<DataMapping> References(DataMapping rule)
    {
        foreach (var reference in rule["backendRefs"].Mappings())
        {
            yield return reference;
            foreach (var mirror in Mirrors(reference))
                yield return mirror;
        }

        foreach (var mirror in Mirrors(rule))
            yield return mirror;
    }

    private static IEnumerable<DataMapping> Mirrors(DataMapping holder) =>
        holder["filters"].Mappings().Select(filter => filter.Get("requestMirror", "backendRef")).OfType<DataMapping>();

    private static readonly string[] Kinds = ["HTTPRoute", "GRPCRoute", "TCPRoute", "TLSRoute", "UDPRoute"];

    private static bool IsService(DataMapping reference) =>
        reference["kind"] is null or DataScalar { Text: "Service" } && reference["group"] is null or DataScalar { Text: "" or "core" };

    private static string? PlaceOf(KubernetesObject route, DataMapping reference) =>
        reference["namespace"] is { } place ? WholeSet.Text(place) : WholeSet.NamespaceOf(route.Namespace);
}
