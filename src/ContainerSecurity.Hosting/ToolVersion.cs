using System;
using System.Reflection;

namespace ContainerSecurity.Hosting;

/// <summary>The version of this tool.</summary>
internal static class ToolVersion
{
    /// <summary>The semantic version, without the commit.</summary>
    public static string Semantic { get; } = Read();

    private static string Read()
    {
        var full = typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
        return full.IndexOf('+', StringComparison.Ordinal) is var plus and >= 0 ? full[..plus] : full;
    }
}
