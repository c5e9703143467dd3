using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Aci.Support;

/// <summary>Finds container groups that take settings from a container group profile, so that a setting that is missing may be in the profile.</summary>
internal static class GroupProfiles
{
    public static bool MayTake(AzureResource group)
    {
        var profile = Setting.Of(group, "properties.containerGroupProfile");
        return profile.IsUnknown || profile.IsPresent;
    }
}
