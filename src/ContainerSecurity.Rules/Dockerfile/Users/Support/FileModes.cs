using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Users.Support;

/// <summary>Parses octal and symbolic modes of chmod. Source: POSIX, chmod.</summary>
internal static class FileModes
{
    /// <summary>The mode argument of chmod, or null.</summary>
    public static ShellWord? OfChmod(ShellInvocation command)
    {
        if (command.Name != "chmod")
            return null;
        // Modes such as "-w" look like options; they only remove permissions.
        var mode = command.Operands.FirstOrDefault();
        return mode?.StaticText is null ? null : mode;
    }

    /// <summary>Whether others may write and the sticky bit is not set.</summary>
    public static bool IsWorldWritable(string mode)
    {
        if (Number(mode) is { } number)
            return (number & 2) != 0 && (number & 512) == 0;
        return !mode.Contains("+t") && Clauses(mode).Any(c => (c.Who.Contains('o') || c.Who.Contains('a')) && c.Rights.Contains('w') && !c.Rights.Contains('t'));
    }

    /// <summary>Whether the setuid bit is set, or the setgid bit on a possible program.</summary>
    public static bool SetsIdBit(string mode)
    {
        if (Number(mode) is { } number)
            return (number & 2048) != 0 || ((number & 1024) != 0 && (number & 8) != 0 && (number & 16) == 0);
        // On a directory "g+s" makes new files inherit the group, which is harmless and its usual purpose.
        return Clauses(mode).Any(c => c.Rights.Contains('s') && (c.Who.Contains('u') || c.Who.Contains('a') || c.Who.Length == 0));
    }

    private static (string Who, string Rights)[] Clauses(string mode) =>
        [.. mode.Split(',').Select(c => (c, At: c.IndexOfAny(['+', '=']))).Where(c => c.At >= 0).Select(c => (c.c.Substring(0, c.At), c.c.Substring(c.At + 1)))];

    private static int? Number(string mode)
    {
        if (mode.Length is 0 or > 5 || !mode.All(c => c is >= '0' and <= '7'))
            return null;
        return mode.Aggregate(0, (value, digit) => (value * 8) + (digit - '0'));
    }
}
