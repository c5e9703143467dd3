using System.IO;

namespace ContainerSecurity.Cli;

internal static class PathNames
{
    /// <summary>The path relative to the current folder where it lies below it, otherwise in full.</summary>
    public static string Shorten(string path)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), path);
        return relative.StartsWith("..", System.StringComparison.Ordinal) ? Path.GetFullPath(path) : relative;
    }
}
