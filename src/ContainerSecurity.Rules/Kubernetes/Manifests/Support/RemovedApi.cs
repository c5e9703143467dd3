using System;

namespace ContainerSecurity.Rules.Kubernetes.Manifests.Support;

/// <summary>An API version that is no longer served.</summary>
/// <param name="Kind">The kind of object.</param>
/// <param name="Since">The first Kubernetes release without it.</param>
/// <param name="Replacement">The replacement.</param>
/// <param name="Change">The other changes in the replacement.</param>
internal sealed record RemovedApi(string Kind, string Since, string Replacement, ApiChange Change)
{
    /// <summary>Whether a Kubernetes release no longer serves it; the newest known release where none is given.</summary>
    public bool IsGoneIn(Version? version) => version is null || version >= new Version(Since);
}
