using System.Globalization;

namespace ContainerSecurity.Hosting.Sharding;

/// <summary>One of several equal parts of the files of a run, to distribute it over several machines.</summary>
/// <param name="Number">The number of the part, from 1 to <paramref name="Count"/>.</param>
/// <param name="Count">The number of parts.</param>
internal sealed record Shard(int Number, int Count)
{
    private const int MostShards = 10_000;

    /// <summary>Parses a value such as <c>2/5</c>.</summary>
    /// <exception cref="UsageException">The value is invalid.</exception>
    public static Shard Parse(string text)
    {
        var slash = text.IndexOf('/');
        return slash > 0 && TryNumber(text[..slash], out var number) && TryNumber(text[(slash + 1)..], out var count) && number <= count
            ? new Shard(number, count)
            : throw new UsageException($"--shard requires a part and the number of parts, from 1/1 to {MostShards}/{MostShards}, for example 2/5, not '{text}'.");
    }

    /// <summary>Whether a file belongs to this part. This only depends on its path, so adding or removing other files has no effect.</summary>
    /// <param name="path">The path in reports.</param>
    public bool Holds(string path)
    {
        // FNV-1a, because string hash codes differ between processes.
        var hash = 2166136261u;
        foreach (var character in path)
            hash = unchecked((hash ^ character) * 16777619u);
        return hash % (uint)Count == (uint)(Number - 1);
    }

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is >= 1 and <= MostShards;
}
