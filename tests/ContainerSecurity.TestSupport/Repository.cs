using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace ContainerSecurity.TestSupport;

/// <summary>Where the repository stands, and the material beside it that may be missing.</summary>
internal static class Repository
{
    /// <summary>The folder with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of shared material beside the repository, or null.</summary>
    public static string? Shared { get; } = Directory.Exists(Path.Combine(Root, "..", "shared", "conformance")) ? Path.GetFullPath(Path.Combine(Root, "..", "shared")) : null;

    /// <summary>A file of the shared material; skips the test, saying so, where it is not there.</summary>
    public static string SharedFile(params string[] parts)
    {
        var path = Shared is null ? null : Path.Combine([Shared, .. parts]);
        if (path is null || !File.Exists(path))
            Assert.Skip($"needs ../shared/{string.Join('/', parts)}, which is not here");
        return path;
    }

    private static string FindRoot([CallerFilePath] string here = "")
    {
        // A deterministic build rewrites source paths, so the folder of the running assembly comes first.
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "ContainerSecurity.sln")))
                return folder;
        }

        return Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
    }
}
