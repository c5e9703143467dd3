using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Access.Support;

/// <summary>The role that an assignment grants to a service principal; assignments to users and groups are ignored.</summary>
internal static class WorkloadRole
{
    /// <summary>Finds the role definition ID and its location; null for an assignment to users or groups, or an unknown role.</summary>
    public static (string Id, Location Place)? Of(AzureResource assignment)
    {
        var principal = Setting.Of(assignment, "properties.principalType");
        if ((principal.IsUnknown || principal.IsPresent) && !principal.Is("ServicePrincipal"))
            return null;
        var role = Setting.Of(assignment, "properties.roleDefinitionId");
        return (role.Text ?? (role.IsUnknown ? RoleIds.OfExpression(role.Location) : null)) is { } id ? (id, role.Location) : null;
    }
}
