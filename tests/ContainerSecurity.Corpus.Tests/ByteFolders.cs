using System;
using System.Collections.Generic;

namespace ContainerSecurity.Corpus.Tests;

/// <summary>The folders of an archive, each made once.</summary>
internal static class ByteFolders
{
    private static readonly Dictionary<string, ByteFiles> Known = new(StringComparer.Ordinal);

    /// <summary>The files below a prefix.</summary>
    public static ByteFiles GetOrAdd(string prefix, Dictionary<string, byte[]> files)
    {
        lock (Known)
        {
            if (!Known.TryGetValue(prefix, out var found))
            {
                var own = new Dictionary<string, byte[]>(StringComparer.Ordinal);
                foreach (var file in files)
                {
                    if (file.Key.StartsWith(prefix + "/", StringComparison.Ordinal))
                        own.Add(file.Key[(prefix.Length + 1)..], file.Value);
                }

                Known.Add(prefix, found = new ByteFiles(own));
            }

            return found;
        }
    }
}
