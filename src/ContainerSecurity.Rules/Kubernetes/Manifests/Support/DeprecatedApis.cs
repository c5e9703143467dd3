using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests.Support;

/// <summary>The API versions that Kubernetes has deprecated but still serves, from <c>deprecated-apis.txt</c>.</summary>
internal static class DeprecatedApis
{
    private static readonly DataTable Table = DataTable.Read("deprecated-apis.txt");

    /// <summary>The release that deprecates an API version and its replacement; null where it is not deprecated.</summary>
    public static (string Since, string Replacement)? Find(string? apiVersion, string kind) =>
        Table.Rows.Find(row => row[0] == apiVersion && row[1] == kind) is { } row ? (row[2], row[3]) : null;
}
