using System;
using System.Collections.Generic;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Kubernetes.Manifests.Support;

/// <summary>The API versions that Kubernetes no longer serves, from <c>removed-apis.txt</c>.</summary>
internal static class RemovedApis
{
    private static readonly Dictionary<string, List<RemovedApi>> ByVersion = Read();

    /// <summary>The removal of an API version; null where it is served or unknown.</summary>
    public static RemovedApi? Find(string? apiVersion, string kind) =>
        apiVersion is not null && ByVersion.TryGetValue(apiVersion, out var apis) ? apis.Find(api => api.Kind == kind) : null;

    private static Dictionary<string, List<RemovedApi>> Read()
    {
        var byVersion = new Dictionary<string, List<RemovedApi>>(StringComparer.Ordinal);
        foreach (var row in DataTable.Read("removed-apis.txt").Rows)
        {
            if (!byVersion.TryGetValue(row[0], out var apis))
                byVersion.Add(row[0], apis = []);
            apis.Add(new RemovedApi(row[1], row[2], row[3], ChangeOf(row[4])));
        }

        return byVersion;
    }

    private static ApiChange ChangeOf(string name) => name switch
    {
        nameof(ApiChange.None) => ApiChange.None,
        nameof(ApiChange.Defaults) => ApiChange.Defaults,
        nameof(ApiChange.Selector) => ApiChange.Selector,
        nameof(ApiChange.Shape) => ApiChange.Shape,
        _ => throw new FormatException($"removed-apis.txt: '{name}' is not a {nameof(ApiChange)}."),
    };
}
