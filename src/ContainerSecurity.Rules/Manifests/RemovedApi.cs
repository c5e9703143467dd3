namespace ContainerSecurity.Rules.Manifests;

/// <summary>An API version that is no longer served.</summary>
/// <param name="Since">The first version of Kubernetes without it.</param>
/// <param name="Replacement">What to use.</param>
/// <param name="Change">What else differs in the replacement.</param>
internal sealed record RemovedApi(string Since, string Replacement, ApiChange Change = ApiChange.None);
