using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace ContainerSecurity.Hosting.Sources;

/// <summary>Files that no output may overwrite: those that are analyzed or configure the run, however their paths are written.</summary>
/// <param name="fullPaths">The files.</param>
internal sealed class ProtectedFiles(IReadOnlyList<string> fullPaths)
{
    private const int MaxLinks = 40;
    private static readonly string[] Names = [ConfigurationReader.FileName, ".gitignore", ".dockerignore"];
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);

    /// <summary>The files.</summary>
    public IReadOnlyList<string> FullPaths => fullPaths;

    /// <summary>Checks an output before anything is written.</summary>
    /// <param name="fullPath">The file to write.</param>
    /// <param name="path">The file as the user wrote it.</param>
    /// <exception cref="UsageException">It is one of the files.</exception>
    public void Check(string fullPath, string path)
    {
        if (!File.Exists(fullPath))
            return;
        var real = Resolve(fullPath, 0);
        if (IsNamedLikeOne(real) || fullPaths.Any(p => IsSame(Resolve(p, 0), real)))
            throw new UsageException($"'{path}' was not written: it is an input of this run, which the output would overwrite.");
    }

    private static bool IsNamedLikeOne(string path) =>
        Names.Contains(Path.GetFileName(path), StringComparer.OrdinalIgnoreCase) || path.EndsWith(".dockerignore", StringComparison.OrdinalIgnoreCase);

    private static bool IsSame(string left, string right) => left == right
        || (string.Equals(left.Normalize(NormalizationForm.FormC), right.Normalize(NormalizationForm.FormC), StringComparison.OrdinalIgnoreCase) && !HasEntry(right));

    // On a file system that ignores case, a file also exists under names that its directory does not list.
    private static bool HasEntry(string path)
    {
        for (var at = path; Path.GetDirectoryName(at) is { } folder; at = folder)
        {
            var name = Path.GetFileName(at);
            if (name.Length > 0 && !Directory.EnumerateFileSystemEntries(folder).Any(e => Path.GetFileName(e) == name))
                return false;
        }

        return true;
    }

    private string Resolve(string path, int links)
    {
        if (Path.GetDirectoryName(path) is not { } folder)
            return path;
        if (!_folders.TryGetValue(folder, out var real))
            _folders[folder] = real = Resolve(folder, links);
        var full = Path.Combine(real, Path.GetFileName(path));
        try
        {
            return links < MaxLinks && File.ResolveLinkTarget(full, returnFinalTarget: true) is { } target ? Resolve(target.FullName, links + 1) : full;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return full;
        }
    }
}
