using System.Collections.Immutable;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Network.Support;

/// <summary>Edits the annotations of objects.</summary>
internal static class Annotations
{
    /// <summary>The fix that removes an annotation.</summary>
    public static ImmutableArray<CodeFix> RemoveFix(KubernetesObject owner, string key) =>
        (owner.Get("metadata", "annotations") as DataMapping)?.Find(key) is { } entry ? Fixes.Remove("Remove the annotation", entry) : [];
}
