using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Suppressions;

/// <summary>The findings that were there when a team began: they stay in the result, suppressed. New ones count.</summary>
public sealed class Baseline
{
    private Baseline(ImmutableArray<BaselineEntry> entries) => Entries = entries;

    /// <summary>The findings: by path, rule and fingerprint.</summary>
    public ImmutableArray<BaselineEntry> Entries { get; }

    /// <summary>Makes a baseline of what counts in a result, and of what its own baseline suppressed before.</summary>
    /// <param name="result">The result.</param>
    public static Baseline Create(AnalysisResult result) => new(Sort(Guard.NotNull(result).Diagnostics
        .Where(d => d.Suppression is null or { Kind: SuppressionKind.Baseline })
        .Select(d => new BaselineEntry(d.Fingerprint, d.Id, d.Location.Document.Path.Replace('\\', '/'), d.Resource?.ToString()))));

    /// <summary>Reads a baseline.</summary>
    /// <param name="text">What <see cref="WriteJson"/> wrote; comments are allowed.</param>
    /// <exception cref="FormatException">The text is no baseline; the message says where.</exception>
    public static Baseline Parse(SourceText text)
    {
        var source = JsonReader.Read("baseline", Guard.NotNull(text), ParserLimits.Default);
        if (source.Problems.FirstOrDefault(p => p.Descriptor != EngineDescriptors.DuplicateKey) is { } problem)
            throw Refuse(text, problem.Span, $"it is not valid JSON: {problem.Arguments[0]}");
        if (source.Root.Get("findings") is not DataSequence findings)
            throw Refuse(text, source.Root.Span, "it must be an object with the list 'findings'");
        return new Baseline(Sort(findings.Items.Select(item => ReadEntry(text, item))));
    }

    /// <summary>Writes the baseline as JSON that is good to review: one finding a line, in a fixed order.</summary>
    /// <param name="output">Where to write.</param>
    public void WriteJson(TextWriter output)
    {
        Guard.NotNull(output).Write("{\n  \"version\": 1,\n  \"findings\": [");
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

    private static BaselineEntry ReadEntry(SourceText text, DataNode node)
    {
        if (node is not DataMapping)
            throw Refuse(text, node.Span, "an entry must be an object");
        string Needed(string name) => Optional(name) ?? throw Refuse(text, node.Span, $"this entry lacks the text '{name}'");
        string? Optional(string name) => node.Get(name) is DataScalar { IsText: true } scalar ? scalar.Text : null;
        return new BaselineEntry(Needed("fingerprint"), Needed("rule"), Needed("path"), Optional("resource"));
    }

    private static FormatException Refuse(SourceText text, TextSpan place, string why) =>
        new($"The baseline cannot be read: line {text.GetLinePosition(place.Start).Line + 1}: {why}.");

    private static ImmutableArray<BaselineEntry> Sort(IEnumerable<BaselineEntry> entries) =>
    [
        .. entries.OrderBy(e => e.Path, StringComparer.Ordinal).ThenBy(e => e.Rule, StringComparer.Ordinal).ThenBy(e => e.Fingerprint, StringComparer.Ordinal),
    ];
}
