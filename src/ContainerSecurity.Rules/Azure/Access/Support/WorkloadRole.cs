using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Access.Support;

/// <summary>The role that an assignment gives to what runs, and not to people: what people and groups may do is for others to judge.</summary>
internal static class WorkloadRole
{
    /// <summary>The role's id and where it stands; null for an assignment to people, or a role that is not known.</summary>
    public static (string Id, Location Place)? Of(AzureResource assignment)
    {
        var principal = Setting.Of(assignment, "properties.principalType");
        if ((principal.IsUnknown || principal.IsPresent) && !principal.Is("ServicePrincipal"))
            return null;
        var role = Setting.Of(assignment, "properties.roleDefinitionId");
        return (role.Text ?? (role.IsUnknown ? RoleIds.OfExpression(role.Location) : null)) is { } id ? (id, role.Location) : null;
    }
}
