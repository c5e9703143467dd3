using System;

namespace ContainerSecurity.Rules.Kubernetes.Manifests.Support;

/// <summary>An API version that is no longer served.</summary>
/// <param name="Kind">The kind of object.</param>
/// <param name="Since">The first version of Kubernetes without it.</param>
/// <param name="Replacement">What to use.</param>
/// <param name="Change">What else differs in the replacement.</param>
internal sealed record RemovedApi(string Kind, string Since, string Replacement, ApiChange Change)
{
    /// <summary>Whether a version of Kubernetes, or the newest where none is given, does not serve it.</summary>
    public bool IsGoneIn(Version? version) => version is null || version >= new Version(Since);
}
