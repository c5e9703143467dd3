using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using ContainerSecurity.Hosting.Internal;

namespace ContainerSecurity.Cli.Merging;

/// <summary>A SARIF 2.1.0 log of a run.</summary>
internal static class SarifFile
{
    private const long MostBytes = 512L * 1024 * 1024;

    /// <summary>Reads the runs of a log.</summary>
    /// <param name="fullPath">The file.</param>
    /// <param name="shownPath">The file as the user named it, for messages.</param>
    /// <exception cref="UsageException">The file cannot be read, or is not such a log.</exception>
    public static List<SarifRun> Read(string fullPath, string shownPath)
    {
        var root = Parse(fullPath, shownPath);
        if (root.ValueKind != JsonValueKind.Object || SarifJson.Text(root, "version") is not "2.1.0" || SarifJson.Property(root, "runs") is not { ValueKind: JsonValueKind.Array } runs)
            throw new UsageException($"'{shownPath}' is not a SARIF 2.1.0 log.");
        return [.. runs.EnumerateArray().Select((run, i) => SarifRun.Create(run) ?? throw new UsageException($"'{shownPath}': run {i + 1} has no tool name, or its results are not a list of objects."))];
    }

    private static JsonElement Parse(string fullPath, string shownPath)
    {
        try
        {
            using var stream = File.OpenRead(fullPath);
            if (stream.Length > MostBytes)
                throw new UsageException($"'{shownPath}' is too large to merge.");
            using var document = JsonDocument.Parse(stream);
            RequireText(document.RootElement);
            return document.RootElement.Clone();
        }
        catch (InvalidOperationException)
        {
            throw new UsageException($"'{shownPath}' contains invalid Unicode.");
        }
        catch (JsonException exception)
        {
            throw new UsageException($"'{shownPath}' is not valid JSON: line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"'{shownPath}' cannot be read: {FileProblem.Describe(exception)}");
        }
    }

    // Unpaired surrogates and invalid UTF-8 are only detected when a text is read.
    private static void RequireText(JsonElement root)
    {
        using var json = new Utf8JsonWriter(Stream.Null);
        root.WriteTo(json);
    }
}
