using System;
using System.Diagnostics.CodeAnalysis;

namespace ContainerSecurity;

/// <summary>The versions of the rule set.</summary>
internal static class RulesVersion
{
    /// <summary>The first version with rules.</summary>
    public const string First = "0.1";

    /// <summary>Reads a version of two to four numbers. <c>0.1</c> and <c>0.1.0</c> are equal, unlike those of <see cref="Version"/>.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Version? version)
    {
        version = null;
        if (!Version.TryParse(text, out var read))
            return false;
        version = new Version(read.Major, read.Minor, Math.Max(0, read.Build), Math.Max(0, read.Revision));
        return true;
    }

    /// <summary>Whether a version is later than another; false when one of them is not a version.</summary>
    public static bool IsLater(string version, string? than) =>
        TryParse(version, out var left) && TryParse(than, out var right) && left > right;
}
