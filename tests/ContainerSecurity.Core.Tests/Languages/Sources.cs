using System.Collections.Generic;
using System.Linq;

namespace ContainerSecurity.Core.Tests.Languages;

/// <summary>Files in memory.</summary>
internal static class Sources
{
    public static MemoryFileSource Of(params IEnumerable<(string Path, string Text)> files) =>
        new(files.Select(f => new KeyValuePair<string, SourceText>(f.Path, SourceText.From(f.Text))));
}
