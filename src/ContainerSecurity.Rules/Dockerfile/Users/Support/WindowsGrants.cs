using System;
using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Users.Support;

/// <summary>Finds write access that icacls grants to everyone. Source: icacls on learn.microsoft.com.</summary>
internal static class WindowsGrants
{
    private static readonly string[] Everyone = ["everyone:", "*s-1-1-0:", "users:", "builtin\\users:", "*s-1-5-32-545:", "authenticated users:", "*s-1-5-11:"];

    /// <summary>The word that grants it, or null.</summary>
    public static ShellWord? ForEveryone(ShellInvocation command)
    {
        if (command.Name is not ("icacls" or "cacls"))
            return null;
        var isGrant = false;
        foreach (var word in command.Arguments)
        {
            var text = word.StaticText?.ToLowerInvariant() ?? "";
            if (text.StartsWith("/", StringComparison.Ordinal))
                isGrant = text.StartsWith("/grant", StringComparison.Ordinal) || text is "/g" or "/p";
            else if (isGrant && Everyone.Any(e => text.StartsWith(e, StringComparison.Ordinal)) && Writes(text.Substring(text.LastIndexOf(':') + 1)))
                return word;
        }

        return null;
    }

    // (OI)(CI)F, M, (M), (RX,W): full, modify and write access.
    private static bool Writes(string access) =>
        access.Split(['(', ')', ',', ' '], StringSplitOptions.RemoveEmptyEntries).Any(a => a is "f" or "m" or "w" or "c" or "gw" or "ga" or "wd" or "ad" or "wdac" or "wo");
}
