using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Resources.Support;

/// <summary>The HorizontalPodAutoscalers and KEDA ScaledObjects of a set of documents, by target.</summary>
internal sealed class Autoscalers
{
    private static readonly string[] Kinds = ["HorizontalPodAutoscaler", "ScaledObject"];
    private readonly ILookup<ResourceIdentity, KubernetesObject> _byTarget;
    private readonly HashSet<string> _names;
    private readonly DocumentSet _documents;

    public Autoscalers(DocumentSet documents)
    {
        _documents = documents;
        var all = Kinds.SelectMany(documents.ObjectsOfKind).ToList();
        _byTarget = all.Where(scaler => TargetOf(scaler) is not null).ToLookup(scaler => TargetOf(scaler)!);
        _names = new HashSet<string>(all.Select(NameOf).OfType<string>(), StringComparer.Ordinal);
        IsEmpty = all.Count == 0;
    }

    /// <summary>Whether the set has no autoscalers.</summary>
    public bool IsEmpty { get; }

    /// <summary>Whether an autoscaler scales an object, or may scale it because a name is unresolved.</summary>
    public bool MayScale(string kind, Property<string> namespaceName, Property<string> name)
    {
        if (!name.IsKnown)
            return !IsEmpty && name.IsUnknown;
        return WholeSet.NamespaceOf(namespaceName) is { } place ? Of(kind, place, name.Value!).Any() || IsScaledElsewhere(place, name.Value!) : _names.Contains(name.Value!);
    }

    /// <summary>Whether an autoscaler scales an object of this name, in any namespace and of any kind.</summary>
    public bool NamesTarget(string? name) => name is not null && (_names.Contains(name) || Kinds.SelectMany(_documents.Surroundings.ObjectsOfKind).Any(scaler => NameOf(scaler) == name));

    /// <summary>The autoscalers that scale an object.</summary>
    public IEnumerable<KubernetesObject> Of(string kind, string namespaceName, string name) => _byTarget[new ResourceIdentity(kind, namespaceName, name)];

    /// <summary>The minimum number of pods that an autoscaler sets explicitly, or null if it is unset or unresolved.</summary>
    public static long? MinimumOf(KubernetesObject scaler) =>
        (scaler.Get("spec", scaler.Kind == "ScaledObject" ? "minReplicaCount" : "minReplicas") as DataScalar)?.AsInteger();

    private bool IsScaledElsewhere(string place, string name) =>
        Kinds.SelectMany(kind => Neighbours.In(_documents, kind, place)).Any(scaler => NameOf(scaler) == name);

    private static string? NameOf(KubernetesObject scaler) => (scaler.Get("spec", "scaleTargetRef", "name") as DataScalar)?.Text;

    // The default kind of a KEDA target is Deployment.
    private static ResourceIdentity? TargetOf(KubernetesObject scaler) =>
        WholeSet.NamespaceOf(scaler.Namespace) is { } place && WholeSet.Text(scaler.Get("spec", "scaleTargetRef", "name")) is { } name
            ? new ResourceIdentity(WholeSet.Text(scaler.Get("spec", "scaleTargetRef", "kind")) ?? "Deployment", place, name)
            : null;
}
