using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests.Support;

/// <summary>Knows which API versions Kubernetes has deprecated and still serves, from <c>deprecated-apis.txt</c>.</summary>
internal static class DeprecatedApis
{
    private static readonly DataTable Table = DataTable.Read("deprecated-apis.txt");

    /// <summary>Since when an API version is deprecated and what to use, or null where it is not.</summary>
    public static (string Since, string Replacement)? Find(string? apiVersion, string kind) =>
        Table.Rows.Find(row => row[0] == apiVersion && row[1] == kind) is { } row ? (row[2], row[3]) : null;
}
