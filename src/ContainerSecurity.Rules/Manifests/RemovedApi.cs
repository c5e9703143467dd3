namespace ContainerSecurity.Rules.Manifests;

/// <summary>An API version that is no longer served.</summary>
/// <param name="Since">The first version of Kubernetes without it.</param>
/// <param name="Replacement">What to use.</param>
/// <param name="IsSameShape">Whether the object can stay as it is.</param>
internal sealed record RemovedApi(string Since, string Replacement, bool IsSameShape = true);
