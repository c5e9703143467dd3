using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Kubernetes.Manifests.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests;

public sealed class VolumeSourceMissing() : Rule(new()
{
    Id = "CNS9051",
    Title = "Volume refers to a missing object",
    MessageFormat = "Volume '{0}' refers to {1}, which is not in the analyzed manifests; correct the name",
    Category = Categories.Manifests,
    Description = "The pod does not start until the object exists.",
    Remediation = "Correct the name, or mark the source as optional.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Kubernetes,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDocumentSetAction(static context =>
        {
            if (!WholeSet.IsRead(context.Documents, Kinds))
                return;
            var given = Kinds.Where(kind => NamedSources.AreGiven(context.Documents, kind)).ToList();
            if (NamedSources.AreMade(context.Documents))
                given.Remove("Secret");
            foreach (var workload in context.Documents.Workloads.Where(w => w.Platform == WorkloadPlatform.Kubernetes))
            {
                if (WholeSet.NamespaceOf(workload.Namespace) is not { } place)
                    continue;
                foreach (var volume in workload.Volumes)
                {
                    var (kind, source, name) = SourceOf(volume);
                    if (name is not null && given.Contains(kind) && (source.Get("optional") as DataScalar)?.AsBoolean() != true && WholeSet.Text(name) is { } text && !IsEverywhere(text) && !WholeSet.Has(context.Documents, kind, place, text))
                        context.Report(name.Location, volume.Name.Value ?? "", $"{kind}/{text}");
                }
            }
        });

    private static readonly string[] Kinds = ["ConfigMap", "Secret", "PersistentVolumeClaim", "SecretProviderClass"];

    // The cluster or a service mesh creates these ConfigMaps in every namespace.
    private static bool IsEverywhere(string name) => name is "kube-root-ca.crt" or "openshift-service-ca.crt" or "istio-ca-root-cert";

    private static (string Kind, DataNode? Source, DataNode? Name) SourceOf(Volume volume)
    {
        var source = volume.Node[volume.SourceName];
        return volume.SourceName switch
        {
            "configMap" => ("ConfigMap", source, source.Get("name")),
            "secret" => ("Secret", source, source.Get("secretName")),
            "persistentVolumeClaim" => ("PersistentVolumeClaim", source, source.Get("claimName")),
            "csi" => ("SecretProviderClass", source, source.Get("volumeAttributes", "secretProviderClass")),
            _ => ("", null, null),
        };
    }
}
