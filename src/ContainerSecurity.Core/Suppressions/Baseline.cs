using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
using ContainerSecurity.Internal;

namespace ContainerSecurity;

/// <summary>The findings that were there when a team began: they stay in the result, suppressed. New ones count.</summary>
public sealed class Baseline
{
    private static readonly JsonDocumentOptions ReadOptions = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

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
        try
        {
            using var json = JsonDocument.Parse(Guard.NotNull(text).ToString().TrimStart('\uFEFF'), ReadOptions);
            if (json.RootElement.ValueKind != JsonValueKind.Object || !json.RootElement.TryGetProperty("findings", out var findings)
                || findings.ValueKind != JsonValueKind.Array)
            {
                throw new FormatException("A baseline is an object with the list 'findings'.");
            }

            return new Baseline(Sort(findings.EnumerateArray().Select(ReadEntry)));
        }
        catch (JsonException exception)
        {
            throw new FormatException($"The baseline is not valid JSON: {exception.Message}", exception);
        }
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

    private static BaselineEntry ReadEntry(JsonElement element) => element.ValueKind == JsonValueKind.Object
        ? new BaselineEntry(Text(element, "fingerprint")!, Text(element, "rule")!, Text(element, "path")!, Text(element, "resource", isOptional: true))
        : throw new FormatException("An entry of a baseline is an object.");

    private static string? Text(JsonElement element, string name, bool isOptional = false) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()
        : isOptional ? null
        : throw new FormatException($"An entry of a baseline lacks the text '{name}'.");

    private static ImmutableArray<BaselineEntry> Sort(IEnumerable<BaselineEntry> entries) =>
    [
        .. entries.OrderBy(e => e.Path, StringComparer.Ordinal).ThenBy(e => e.Rule, StringComparer.Ordinal).ThenBy(e => e.Fingerprint, StringComparer.Ordinal),
    ];
}
