using System;

namespace ContainerSecurity.Languages.Kustomize.Files;

/// <summary>Recognizes paths that name something on a network.</summary>
internal static class RemotePath
{
    /// <summary>Whether a path is a URL of a file or repository.</summary>
    public static bool IsRemote(string path) =>
        IsWeb(path) || path.Contains("://", StringComparison.Ordinal) || path.StartsWith("git::", StringComparison.Ordinal)
        || path.StartsWith("git@", StringComparison.Ordinal) || path.StartsWith("gh:", StringComparison.Ordinal)
        || path.StartsWith("github.com/", StringComparison.OrdinalIgnoreCase) || path.StartsWith("github.com:", StringComparison.OrdinalIgnoreCase)
        || path.StartsWith("www.github.com/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a path is a URL of a web server.</summary>
    public static bool IsWeb(string path) => path.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
