using System;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Azure.Access.Support;

/// <summary>Knows the built-in roles of Azure that are too much for a workload, from <c>azure-roles.txt</c>.</summary>
internal static class AzureRoles
{
    /// <summary>The roles that may do everything in their scope.</summary>
    public const string Wide = "wide";

    /// <summary>The roles that may change the images of a registry.</summary>
    public const string Push = "push";

    private static readonly DataTable Table = DataTable.Read("azure-roles.txt");

    /// <summary>The name of the role of a group, or null where it is not one of them.</summary>
    /// <param name="id">The id of the role definition; it may be the whole resource id.</param>
    /// <param name="group">The group: <see cref="Wide"/> or <see cref="Push"/>.</param>
    public static string? NameOf(string id, string group) =>
        Table.Rows.Find(row => row[2] == group && id.EndsWith(row[0], StringComparison.OrdinalIgnoreCase))?[1];
}
