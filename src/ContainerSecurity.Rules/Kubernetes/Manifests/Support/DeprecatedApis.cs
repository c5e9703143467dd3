namespace ContainerSecurity.Rules.Kubernetes.Manifests.Support;

/// <summary>
/// Knows which API versions are still served and deprecated all the same. Sources: Kubernetes, release notes of 1.19 (ComponentStatus)
/// and the blog post "Continuing the transition from Endpoints to EndpointSlices" of 2025-04 (1.33).
/// </summary>
internal static class DeprecatedApis
{
    /// <summary>Since when an API version is deprecated and what to use, or null where it is not.</summary>
    public static (string Since, string Replacement)? Find(string? apiVersion, string kind) => (apiVersion, kind) switch
    {
        ("v1", "ComponentStatus") => ("1.19", "the health endpoints of the components"),
        ("v1", "Endpoints") => ("1.33", "discovery.k8s.io/v1 EndpointSlice"),
        _ => null,
    };
}
