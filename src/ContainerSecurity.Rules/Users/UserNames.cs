using System;

namespace ContainerSecurity.Rules.Users;

/// <summary>Reads the value of USER: <c>user[:group]</c>, each a name or a number.</summary>
internal static class UserNames
{
    /// <summary>Whether the user is root, or the administrator of a Windows container.</summary>
    public static bool IsRoot(string value)
    {
        var colon = value.IndexOf(':');
        var user = (colon < 0 ? value : value.Substring(0, colon)).Trim().Trim('"', '\'');
        return user == "root" || IsZero(user) || string.Equals(user, "ContainerAdministrator", StringComparison.OrdinalIgnoreCase);
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
