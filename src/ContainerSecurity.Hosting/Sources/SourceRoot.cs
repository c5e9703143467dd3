using System;
using System.Collections.Generic;
using System.IO;

namespace ContainerSecurity.Hosting.Sources;

/// <summary>
/// The directory that paths in reports, fingerprints and baselines are relative to, so that they are the same wherever in a repository the
/// tool is started: the root of the repository; otherwise the outermost parent directory with a configuration; otherwise the current directory
/// if it contains all files, or else the common directory of all files.
/// </summary>
internal sealed class SourceRoot
{
    private readonly string _prefix;

    private SourceRoot(string folder)
    {
        Folder = folder;
        _prefix = Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
    }

    /// <summary>The full path of the directory.</summary>
    public string Folder { get; }

    /// <summary>Finds the root of the inputs.</summary>
    /// <param name="inputs">Full paths.</param>
    /// <param name="currentDirectory">The current directory.</param>
    public static SourceRoot Find(IReadOnlyList<string> inputs, string currentDirectory)
    {
        var folder = Repository(currentDirectory) ?? currentDirectory;
        if (!ContainsAll(new SourceRoot(folder), inputs))
        {
            folder = Common(inputs);
            folder = Repository(folder) ?? folder;
        }

        return new SourceRoot(Repository(folder) ?? OutermostConfigured(folder) ?? folder);
    }

    /// <summary>The path of a file relative to the root with <c>/</c>; the full path if it is outside of the root.</summary>
    public string Relative(string fullPath)
    {
        var path = fullPath.StartsWith(_prefix, StringComparison.Ordinal) ? fullPath[_prefix.Length..] : fullPath == Folder ? "." : fullPath;
        return Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
    }

    /// <summary>The full path of a path that <see cref="Relative"/> returned.</summary>
    public string Full(string path) => Path.GetFullPath(path, Folder);

    /// <summary>Whether a file is inside the root.</summary>
    public bool Contains(string fullPath) => fullPath.StartsWith(_prefix, StringComparison.Ordinal) || fullPath == Folder;

    /// <summary>Whether an existing file is inside the root. A link on the way to it could lead to any file of the machine, so its target must be inside too.</summary>
    public bool ContainsTarget(string fullPath)
    {
        if (!Contains(fullPath))
            return false;
        for (var path = fullPath; path is not null && path.Length > Folder.Length; path = Path.GetDirectoryName(path))
        {
            if ((File.GetAttributes(path) & FileAttributes.ReparsePoint) == 0)
                continue;
            if (File.ResolveLinkTarget(path, returnFinalTarget: true) is not { } target || !Contains(target.FullName))
                return false;
        }

        return true;
    }

    private static bool ContainsAll(SourceRoot root, IReadOnlyList<string> inputs)
    {
        foreach (var input in inputs)
        {
            if (!root.Contains(input))
                return false;
        }

        return true;
    }

    /// <summary>The root of the repository that contains a folder; null without one.</summary>
    public static string? Repository(string folder) => Outwards(folder, static f => Path.Exists(Path.Combine(f, ".git")), isOutermost: false);

    private static string? OutermostConfigured(string folder) =>
        Outwards(folder, static f => File.Exists(Path.Combine(f, ConfigurationReader.FileName)), isOutermost: true);

    private static string? Outwards(string folder, Func<string, bool> isIt, bool isOutermost)
    {
        string? found = null;
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            if (!isIt(at))
                continue;
            found = at;
            if (!isOutermost)
                break;
        }

        return found;
    }

    private static string Common(IReadOnlyList<string> inputs)
    {
        var common = FolderOf(inputs[0]);
        for (var i = 1; i < inputs.Count; i++)
        {
            while (!new SourceRoot(common).Contains(FolderOf(inputs[i])) && Path.GetDirectoryName(common) is { } outer)
                common = outer;
        }

        return common;
    }

    private static string FolderOf(string path) => Directory.Exists(path) ? path : Path.GetDirectoryName(path) ?? path;
}
