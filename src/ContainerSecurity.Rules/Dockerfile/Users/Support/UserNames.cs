using System;

namespace ContainerSecurity.Rules.Dockerfile.Users.Support;

/// <summary>Parses the value of USER: <c>user[:group]</c>, each a name or an ID.</summary>
internal static class UserNames
{
    /// <summary>Whether the user is root, or the administrator of a Windows container.</summary>
    public static bool IsRoot(string value)
    {
        var user = User(value);
        return user == "root" || IsZero(user) || string.Equals(user, "ContainerAdministrator", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The user, without the group.</summary>
    public static string User(string value)
    {
        var colon = value.IndexOf(':');
        return (colon < 0 ? value : value.Substring(0, colon)).Trim().Trim('"', '\'');
    }

    /// <summary>The group, or null if there is none.</summary>
    public static string? Group(string value)
    {
        var colon = value.IndexOf(':');
        return colon < 0 ? null : value.Substring(colon + 1).Trim().Trim('"', '\'');
    }

    private static bool IsZero(string text)
    {
        foreach (var character in text)
        {
            if (character != '0')
                return false;
        }

        return text.Length > 0;
    }
}
