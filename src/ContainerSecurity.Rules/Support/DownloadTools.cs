using System;
using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Support;

/// <summary>Reads the command lines of curl and wget. Source: curl(1), wget(1).</summary>
internal static class DownloadTools
{
    // Short options of curl that take a value; the rest of their word is the value.
    private const string CurlValueOptions = "AbcCdDeEFhHKmoPQrtTuUwxXyYz";

    /// <summary>Whether the command downloads something.</summary>
    public static bool Downloads(ShellInvocation command) => command.Name is "curl" or "wget" or "fetch" or "aria2c" or "http" or "https"
        && command.Arguments.Any(argument => argument.StaticPrefix.Contains("://", StringComparison.Ordinal) || argument.Parts.Any(p => p.Name is not null) || LooksLikeHost(argument.StaticText));

    /// <summary>The first download within a list, such as that of a substitution.</summary>
    public static ShellInvocation? FindIn(ShellList body, ShellScript script)
    {
        foreach (var command in script.Commands)
        {
            if (body.TextSpan.Contains(command.TextSpan) && Downloads(command.EffectiveCommand))
                return command.EffectiveCommand;
        }

        return null;
    }

    /// <summary>The option that turns off certificate verification, or null.</summary>
    public static ShellWord? TlsOffOption(ShellInvocation command) => command.Name switch
    {
        "curl" => command.Arguments.FirstOrDefault(word => word.StaticText is { } text && (text is "--insecure" or "--proxy-insecure" || HasShortOption(text, 'k'))),
        "wget" => command.Arguments.FirstOrDefault(word => word.StaticText is "--no-check-certificate"),
        _ => null,
    };

    /// <summary>Whether every URL of the command is on localhost, where nobody can intercept the traffic.</summary>
    public static bool StaysLocal(ShellInvocation command)
    {
        var urls = command.Arguments.Where(word => word.StaticPrefix.Contains("://", StringComparison.Ordinal)).ToList();
        return urls.Count > 0 && urls.TrueForAll(word => Urls.IsLocal(word.StaticPrefix));
    }

    private static bool HasShortOption(string text, char option)
    {
        if (text.Length < 2 || text[0] != '-' || text[1] == '-')
            return false;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == option)
                return true;
            if (CurlValueOptions.Contains(text[i]))
                return false;
        }

        return false;
    }

    private static bool LooksLikeHost(string? text) => text is { Length: > 3 } && text[0] != '-' && text.Contains('.') && text.Contains('/');
}
