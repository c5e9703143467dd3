using System.Collections.Immutable;
using System.Linq;
using System.Threading;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>
/// What a <c>.dockerignore</c> leaves out of a build context. Read as BuildKit reads it: <c>#</c> for comments, <c>!</c> takes back,
/// the last pattern that matches a path or a folder above it decides, <c>**</c> stands for any number of folders.
/// </summary>
public sealed class DockerIgnoreFile
{
    // Real files have some dozens. What lies behind the limit is not known, so a longer one is not read at all.
    private const int MaxPatterns = 2000;
    private const int MaxLength = 1 << 20;

    // Far more than any honest Dockerfile takes with any honest list; what is asked for then is taken for what is not left out.
    private const long MaxSteps = 30_000_000;
    private readonly ImmutableArray<DockerIgnorePattern> _patterns;
    private long _steps;

    private DockerIgnoreFile(string? path, ImmutableArray<DockerIgnorePattern> patterns)
    {
        Path = path;
        _patterns = patterns;
    }

    /// <summary>What stands for a build context that is known to have no such file.</summary>
    public static DockerIgnoreFile None { get; } = new(null, []);

    /// <summary>The path as it was given; null for <see cref="None"/>.</summary>
    public string? Path { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="path">The path; it is not opened.</param>
    /// <param name="text">The text.</param>
    /// <returns>The patterns, or null where they are too many to be looked at.</returns>
    public static DockerIgnoreFile? Parse(string path, SourceText text)
    {
        Guard.NotNull(path);
        if (Guard.NotNull(text).Length > MaxLength)
            return null;
        var lines = text.ToString().TrimStart('\uFEFF').Split('\n');
        ImmutableArray<DockerIgnorePattern> patterns = [.. lines.Select(DockerIgnorePattern.Parse).OfType<DockerIgnorePattern>()];
        return patterns.Length > MaxPatterns ? null : new DockerIgnoreFile(path, patterns);
    }

    /// <summary>Whether a file or folder is left out of the context, by itself or with a folder above it.</summary>
    /// <param name="path">The path relative to the context, with <c>/</c>; a leading one means the context too.</param>
    public bool Excludes(string path)
    {
        var name = DockerIgnorePattern.Clean(Guard.NotNull(path)).TrimStart('/');
        if (name.Length == 0 || name == ".")
            return false;
        var isExcluded = false;
        foreach (var pattern in _patterns)
        {
            if (Interlocked.Read(ref _steps) > MaxSteps)
                return false;
            if (pattern.IsNegated != isExcluded)
                continue;
            if (pattern.MatchesPathOrFolder(name, out var steps))
                isExcluded = !isExcluded;
            Interlocked.Add(ref _steps, steps);
        }

        return isExcluded;
    }

    /// <summary>Whether nothing of a folder is left: it is left out, and no pattern may take something in it back.</summary>
    /// <param name="path">The path relative to the context, with <c>/</c>.</param>
    public bool ExcludesWhole(string path)
    {
        var name = DockerIgnorePattern.Clean(Guard.NotNull(path)).TrimStart('/');
        return Excludes(path) && !_patterns.Any(p => p.IsNegated && p.MayMatchBelow(name));
    }
}
