using System.Reflection;

namespace ContainerSecurity.Cli;

internal static class ToolVersion
{
    /// <summary>The version without the commit.</summary>
    public static string Text { get; } =
        (typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0").Split('+')[0];
}
