using System;
using System.Text.RegularExpressions;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>
/// Finds settings in the text of package sources that turn off the verification of packages. Sources: sources.list(5) for both forms of APT sources, yum.conf(5),
/// pacman.conf(5).
/// </summary>
internal static class PackageSourceText
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    // "deb [arch=amd64 trusted=yes] https://..."
    private static readonly Regex OneLine = new(@"\b(?:trusted|allow-insecure)=(?:yes|true|1|on|with|enable)\b", RegexOptions.CultureInvariant, Limit);

    // A field of a deb822 stanza, at the start of a line of a file or of a string for printf.
    private static readonly Regex Field = new(@"(?<=^|\n|/)[ \t]*(?<mark>(?:trusted|allow-insecure)[ \t]*:[ \t]*(?:yes|true|1|on|with|enable))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Limit);

    private static readonly Regex Yum = new(@"(?<![A-Za-z_])gpgcheck[ \t]*=[ \t]*(?:0|no|false|off)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Limit);

    private static readonly Regex Pacman = new(@"\bSigLevel[ \t]*=[ \t]*(?:Never|[A-Za-z ]*TrustAll)\b", RegexOptions.CultureInvariant, Limit);

    /// <summary>The setting and the package manager that it is for; null where there is none.</summary>
    /// <param name="text">A part of a file with package sources.</param>
    /// <param name="isDeb822">Whether the file is known to be in the deb822 form.</param>
    public static (TextSpan Span, string Name, string Manager)? Find(string text, bool isDeb822)
    {
        // In a string for printf, with the same length.
        text = text.Replace("\\n", " \n");
        if (text.Contains('='))
        {
            if (OneLine.Match(text) is { Success: true } line && text.LastIndexOf('[', line.Index) > text.LastIndexOf(']', line.Index))
                return Found(line, "apt");
            if (Yum.Match(text) is { Success: true } yum)
                return Found(yum, "yum");
            if (Pacman.Match(text) is { Success: true } pacman)
                return Found(pacman, "pacman");
        }

        if (text.Contains(':') && (isDeb822 || text.Contains("URIs:", StringComparison.OrdinalIgnoreCase) || text.Contains("Types:", StringComparison.OrdinalIgnoreCase))
            && Field.Match(text) is { Success: true } field)
        {
            return Found(field.Groups["mark"], "apt");
        }

        return null;
    }

    private static (TextSpan Span, string Name, string Manager) Found(Capture match, string manager) => (new TextSpan(match.Index, match.Length), match.Value, manager);
}
