using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources;

public sealed class StatefulSetServiceMissing() : Rule(new()
{
    Id = "CNS6055",
    Title = "StatefulSet has no headless Service",
    MessageFormat = "{0} {1}",
    Category = Categories.Resources,
    Description = "Without a headless Service the pods have no stable DNS names, which most StatefulSets rely on.",
    Remediation = "Create a Service with clusterIP: None and set serviceName to its name.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Kubernetes,
    Equivalents = ["kube-score:statefulset-has-servicename", "kics:bb241e61"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            var services = context.Documents.ObjectsOfKind("Service").ToList();
            var isWhole = services.Count > 0 && services.All(s => s.Name.IsKnown && !s.Namespace.IsUnknown) && WholeSet.IsRead(context.Documents, "Service");
            foreach (var set in context.Documents.ObjectsOfKind("StatefulSet"))
            {
                if (set.IsPartial || set.Get("spec") is not DataMapping specification || WholeSet.NamespaceOf(set.Namespace) is not { } place)
                    continue;
                if (specification["serviceName"] is not DataScalar { IsNull: false } written)
                {
                    context.Report(set.Location, set.Identity, "has no serviceName; set it to a headless Service");
                    continue;
                }

                if (!isWhole || WholeSet.Text(written) is not { } name)
                    continue;
                var found = context.Documents.FindObjects("Service", place, name).Concat(place == "default" ? context.Documents.FindObjects("Service", null, name) : []).ToList();
                if (found.Count == 0 && !WholeSet.Has(context.Documents, "Service", place, name))
                    context.Report(written.Location, set.Identity, $"has the serviceName '{name}', which is not in the analyzed manifests; correct it");
                else if (found.Count > 0 && found.TrueForAll(s => s.Get("spec", "clusterIP") is not DataScalar ip || WholeSet.Text(ip) is { } text && text != "None"))
                    context.Report(written.Location, set.Identity, $"has the serviceName '{name}', which is not a headless Service; set its clusterIP to None");
            }
        });
}
