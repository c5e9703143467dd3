using System.Collections.Generic;

namespace ContainerSecurity.Docker.Layers;

/// <summary>
/// The removals of a layer, as hashes: a layer may have a million entries, and only those that affect relevant files are queried.
/// </summary>
internal sealed class RemovalSet
{
    // Random per process, so that nobody can construct paths with colliding hashes.
    private static readonly ulong Seed = unchecked((ulong)System.Guid.NewGuid().GetHashCode() * 0x9E3779B97F4A7C15UL) | 1;
    private readonly List<ulong> _hashes = [];

    public IReadOnlyList<ulong> Hashes => _hashes;

    public void Add(string path, Removal removal)
    {
        var hash = Begin(removal);
        foreach (var character in path)
            hash = Append(hash, character);
        _hashes.Add(hash);
    }

    /// <summary>The hashes that can remove a file: its path and its parent directories.</summary>
    public static List<ulong> Concerning(string path)
    {
        var hashes = new List<ulong>();
        var (replaced, directory, content) = (Begin(Removal.Replaced), Begin(Removal.DirectoryReplaced), Begin(Removal.ContentRemoved));
        for (var i = 0; i < path.Length; i++)
        {
            // The path of the root directory is a slash.
            if (path[i] == '/' && i > 0)
                hashes.AddRange([replaced, content]);
            (replaced, directory, content) = (Append(replaced, path[i]), Append(directory, path[i]), Append(content, path[i]));
            if (i == 0)
                hashes.AddRange([replaced, content]);
        }

        hashes.AddRange([replaced, directory]);
        return hashes;
    }

    private static ulong Begin(Removal removal) => unchecked(Seed + ((ulong)removal * 0x9E3779B97F4A7C15UL));

    private static ulong Append(ulong hash, char character)
    {
        unchecked
        {
            hash = (hash ^ character) * 0x100000001B3UL;
            return hash ^ (hash >> 29);
        }
    }
}
