using System;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Azure.Access.Support;

/// <summary>The Azure built-in roles that are too broad for a workload, from <c>azure-roles.txt</c>.</summary>
internal static class AzureRoles
{
    /// <summary>The roles with broad permissions in their scope.</summary>
    public const string Wide = "wide";

    /// <summary>The roles that can change the images of a registry.</summary>
    public const string Push = "push";

    private static readonly DataTable Table = DataTable.Read("azure-roles.txt");

    /// <summary>Finds the name of a role in a group, or null if the group does not contain it.</summary>
    /// <param name="id">The role definition ID, which may be a full resource ID.</param>
    /// <param name="group">The group: <see cref="Wide"/> or <see cref="Push"/>.</param>
    public static string? NameOf(string id, string group) =>
        Table.Rows.Find(row => row[2] == group && id.EndsWith(row[0], StringComparison.OrdinalIgnoreCase))?[1];
}
