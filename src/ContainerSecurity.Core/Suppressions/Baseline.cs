using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;

namespace ContainerSecurity.Suppressions;

/// <summary>The known findings of a project: they stay in the result as suppressed, while new findings are reported.</summary>
public sealed class Baseline
{
    private Baseline(ImmutableArray<BaselineEntry> entries) => Entries = entries;

    /// <summary>The entries, sorted by path, rule and fingerprint.</summary>
    public ImmutableArray<BaselineEntry> Entries { get; }

    /// <summary>Makes a baseline of the findings that count, and of what their own baseline suppressed before.</summary>
    /// <param name="diagnostics">The findings of a result.</param>
    public static Baseline Create(IEnumerable<Diagnostic> diagnostics) => Of(Guard.NotNull(diagnostics)
        .Where(d => d.Suppression is null or { Kind: SuppressionKind.Baseline })
        .Select(BaselineEntry.Create));

    /// <summary>Parses a baseline.</summary>
    /// <param name="text">The text that <see cref="WriteJson"/> wrote; comments are allowed.</param>
    /// <exception cref="FormatException">The text is not a baseline of this version; the message gives the location, or how to upgrade it.</exception>
    public static Baseline Parse(SourceText text)
    {
        var file = BaselineFile.Read(text);
        if (file.Version == 1)
            throw new FormatException("The baseline has version 1, whose fingerprints are no longer computed; upgrade it with 'containersec baseline --upgrade FILE PATH...'.");
        return Of(file.Entries);
    }

    /// <summary>Moves a baseline of version 1 over to the fingerprints of this version.</summary>
    /// <param name="text">The old baseline; one that has this version already stays as it is.</param>
    /// <param name="diagnostics">The findings in the files that the baseline covers, of a run without a baseline.</param>
    /// <exception cref="FormatException">The text is no baseline; the message says where.</exception>
    public static BaselineUpgrade Upgrade(SourceText text, IEnumerable<Diagnostic> diagnostics)
    {
        Guard.NotNull(diagnostics);
        var file = BaselineFile.Read(text);
        return file.Version == 1 ? BaselineUpgrader.Upgrade(file.Entries, [.. diagnostics]) : new BaselineUpgrade(Of(file.Entries)) { FromVersion = file.Version };
    }

    /// <summary>Writes the baseline as JSON that is easy to review: one finding per line, in a fixed order.</summary>
    /// <param name="output">The output; it is neither flushed nor closed.</param>
    public void WriteJson(TextWriter output)
    {
        Guard.NotNull(output).Write($"{{\n  \"version\": {Fingerprint.Version},\n  \"findings\": [");
        for (var i = 0; i < Entries.Length; i++)
        {
            var entry = Entries[i];
            output.Write(i == 0 ? "\n    " : ",\n    ");
            output.Write($"{{ \"rule\": {JsonText.Quote(entry.Rule)}, \"path\": {JsonText.Quote(entry.Path)}, ");
            if (entry.Resource is { } resource)
                output.Write($"\"resource\": {JsonText.Quote(resource)}, ");
            output.Write($"\"fingerprint\": {JsonText.Quote(entry.Fingerprint)} }}");
        }

        output.Write(Entries.IsEmpty ? "]\n}\n" : "\n  ]\n}\n");
    }

    internal static Baseline Of(IEnumerable<BaselineEntry> entries) => new(Sort(entries));

    private static ImmutableArray<BaselineEntry> Sort(IEnumerable<BaselineEntry> entries) =>
    [
        .. entries.OrderBy(e => e.Path, StringComparer.Ordinal).ThenBy(e => e.Rule, StringComparer.Ordinal).ThenBy(e => e.Fingerprint, StringComparer.Ordinal),
    ];
}
