using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;


namespace ContainerSecurity.Suppressions;

/// <summary>The content of a baseline file of any known version.</summary>
/// <param name="Version">The version stated in the file.</param>
/// <param name="Entries">The entries, in the order of the file.</param>
internal sealed record BaselineFile(int Version, ImmutableArray<BaselineEntry> Entries)
{
    /// <summary>Parses a baseline file.</summary>
    /// <exception cref="FormatException">The text is not a baseline; the message gives the location.</exception>
    public static BaselineFile Read(SourceText text)
    {
        var source = JsonReader.Read("baseline", Guard.NotNull(text), ParserLimits.Default);
        if (source.Problems.FirstOrDefault(p => p.Descriptor != EngineDescriptors.DuplicateKey) is { } problem)
            throw Refuse(text, problem.Span, $"it is not valid JSON: {problem.Arguments[0]}");
        if (source.Root.Get("findings") is not DataSequence findings)
            throw Refuse(text, source.Root.Span, "it must be an object with the list 'findings'");
        return new BaselineFile(ReadVersion(text, source.Root), [.. findings.Items.Select(item => ReadEntry(text, item))]);
    }

    private static int ReadVersion(SourceText text, DataNode root) => root.Get("version") switch
    {
        DataScalar { IsText: false } scalar when scalar.AsInteger() is { } version and >= 1 and <= Fingerprint.Version => (int)version,
        { } other => throw Refuse(text, other.Span, $"its version must be a number from 1 to {Fingerprint.Version}; a later release may have written it"),
        null => throw Refuse(text, root.Span, "it lacks the number 'version'"),
    };

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
}
