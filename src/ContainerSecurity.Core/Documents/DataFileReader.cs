using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity;

/// <summary>Reads a file of YAML or JSON into documents, each by the first format that recognizes it.</summary>
internal sealed class DataFileReader(string path, SourceText text, ParserOptions options)
{
    private readonly string _content = text.ToString();

    private readonly ImmutableArray<DataFormat> _formats = options.Kind is { } kind
        ? [.. DocumentFormats.OfData.Where(f => f.Kind == kind)]
        : DocumentFormats.OfData;

    public ImmutableArray<Document> Read()
    {
        var isKnown = MayBe(isAnalyzed: true);
        if (!isKnown && !MayBe(isAnalyzed: false))
            return [new UnrecognizedDocument(path, text)];
        var sources = ReadSources(out var isJson);
        var documents = ImmutableArray.CreateBuilder<Document>(sources.Count);
        foreach (var source in sources)
        {
            if (source.IsBroken)
            {
                if (!isJson && IsTemplate(source))
                    return [new UnrecognizedDocument(path, text, new PendingDiagnostic(EngineDescriptors.UnrenderedTemplate, source.Problems[0].Span))];
                if ((isKnown && source.Problems[0].Descriptor == EngineDescriptors.LimitReached) || IsClaimed(source.Span))
                    documents.Add(new UnrecognizedDocument(path, text, source.Span, [.. source.Problems]));
                continue;
            }

            if (source.Template is { } place && IsClaimed(new TextSpan(0, text.Length)))
                return [new UnrecognizedDocument(path, text, new PendingDiagnostic(EngineDescriptors.UnrenderedTemplate, place))];
            if (Bind(source) is { } document)
                documents.Add(document);
        }

        return documents.Count > 0 ? documents.ToImmutable() : [new UnrecognizedDocument(path, text)];
    }

    // Kubernetes' tools try JSON first, then YAML, in which braces may have comments, plain keys and further documents.
    private List<DataSource> ReadSources(out bool isJson)
    {
        isJson = JsonDetection.IsJson(_content);
        if (!isJson)
            return YamlReader.Read(path, text, options.Limits);
        var json = JsonReader.Read(path, text, options.Limits);
        var isYaml = path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
        if (json.Problems.All(p => p.Descriptor != EngineDescriptors.JsonSyntax) || (!isYaml && !IsPerhapsManifest()))
            return [json];
        var yaml = YamlReader.Read(path, text, options.Limits);
        isJson = !isYaml && yaml.Exists(s => s.IsBroken);
        return isJson ? [json] : yaml;
    }

    private bool IsPerhapsManifest() => !path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && _content.Contains("apiVersion", StringComparison.Ordinal);

    private bool MayBe(bool isAnalyzed) => options.Kind is not null || _formats.Any(f => f.IsAnalyzed == isAnalyzed && f.MayFit(_content));

    // A document that is no YAML, but a template of a manifest before it is rendered.
    private bool IsTemplate(DataSource source) =>
        DocumentFormats.OfData.Any(f => f.Claims(_content, new TextSpan(0, text.Length)))
        && source.Problems[0].Descriptor == EngineDescriptors.YamlSyntax
        && _content.IndexOf("{{", source.Span.Start, source.Span.Length, StringComparison.Ordinal) >= 0;

    private bool IsClaimed(TextSpan span) => options.Kind is not null || _formats.Any(f => f.Claims(_content, span));

    private Document? Bind(DataSource source) => _formats.FirstOrDefault(f => options.Kind is not null || f.Recognizes(source))?.Bind(source, options);
}
