using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Bicep;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Languages.BuildDefinitions;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Languages.Project;
using ContainerSecurity.ScannerReports;

namespace ContainerSecurity;

/// <summary>Reads a text into documents: by the file's name first, then by its content.</summary>
public static class DocumentParser
{
    /// <summary>Reads a text. It never throws for what the text holds: what is wrong is in <see cref="Document.SyntaxDiagnostics"/>.</summary>
    /// <param name="path">The path, for its name and for messages; it is not opened.</param>
    /// <param name="text">The text.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <returns>One document, or for a YAML stream one for each of its documents that holds something to analyse; behind a project the files that it imports. At least one.</returns>
    public static ImmutableArray<Document> Parse(string path, SourceText text, ParserOptions? options = null)
    {
        Guard.NotNull(path);
        Guard.NotNull(text);
        options ??= ParserOptions.Default;
        if (text.Length > options.Limits.MaxLength)
        {
            var problem = new PendingDiagnostic(EngineDescriptors.LimitReached, default, $"The file has more than {options.Limits.MaxLength} characters; it was not read");
            return [new UnrecognizedDocument(path, text, problem)];
        }

        if (options.Kind == DocumentKind.Dockerfile || (options.Kind is null && FileNames.IsDockerfile(path, text)))
            return [DockerfileParser.Parse(path, text, options)];
        if (options.Kind == DocumentKind.Bicep || (options.Kind is null && FileNames.IsBicep(path)))
            return [BicepBinder.Bind(path, text, options)];
        if (options.Kind is null && FileNames.IsTrivyIgnore(path))
            return [new TrivyIgnoreDocument(path, text)];
        if (options.Kind == DocumentKind.Project || (options.Kind is null && FileNames.IsProject(path)))
            return ProjectBinder.Bind(path, text, options);
        if (options.Kind is null && !FileNames.IsData(path))
            return [new UnrecognizedDocument(path, text)];
        return ReadData(path, text, options);
    }

    /// <summary>Whether a file may be of a kind that is analysed, as far as its name tells; for hosts that walk folders.</summary>
    /// <param name="path">The path or name; it is not opened.</param>
    public static bool IsCandidate(string path) => FileNames.MayBeDockerfile(Guard.NotNull(path)) || FileNames.IsData(path) || FileNames.IsBicep(path) || FileNames.IsTrivyIgnore(path) || FileNames.IsProject(path);

    private static ImmutableArray<Document> ReadData(string path, SourceText text, ParserOptions options)
    {
        var content = text.ToString();
        var isKnown = ContentSniffer.MayBeKnown(content, options.Kind);
        if (!isKnown && !BuildReader.MayBeOne(content))
            return [new UnrecognizedDocument(path, text)];
        var isJson = ContentSniffer.IsJson(content);
        List<DataSource> sources = isJson ? [JsonReader.Read(path, text, options.Limits)] : YamlReader.Read(path, text, options.Limits);
        var documents = ImmutableArray.CreateBuilder<Document>(sources.Count);
        foreach (var source in sources)
        {
            if (source.IsBroken)
            {
                if (!isJson && ContentSniffer.IsTemplate(content, source))
                    return [new UnrecognizedDocument(path, text, new PendingDiagnostic(EngineDescriptors.UnrenderedTemplate, source.Problems[0].Span))];
                if ((isKnown && source.Problems[0].Descriptor == EngineDescriptors.LimitReached) || ContentSniffer.ClaimsToBeKnown(content, source.Span, options.Kind))
                    documents.Add(new UnrecognizedDocument(path, text, source.Span, [.. source.Problems]));
                continue;
            }

            if (source.Template is { } place && ContentSniffer.ClaimsToBeKnown(content, new TextSpan(0, text.Length), options.Kind))
                return [new UnrecognizedDocument(path, text, new PendingDiagnostic(EngineDescriptors.UnrenderedTemplate, place))];
            if (Bind(source, options) is { } document)
                documents.Add(document);
        }

        return documents.Count > 0 ? documents.ToImmutable() : [new UnrecognizedDocument(path, text)];
    }

    private static Document? Bind(DataSource source, ParserOptions options) => (options.Kind ?? DataClassifier.Classify(source.Root)) switch
    {
        DocumentKind.Kubernetes => KubernetesBinder.Bind(source),
        DocumentKind.ContainerGroupYaml => AzureBinder.BindContainerGroupYaml(source),
        DocumentKind.ArmTemplate => AzureBinder.BindArmTemplate(source, options),
        DocumentKind.Image => ImageBinder.Bind(source, options.Image),
        DocumentKind.ScanReport or DocumentKind.Unrecognized when ReportFormats.Find(source.Root, source.Path) is { } format => new ScanReportDocument(source, format),
        _ => options.Kind is null ? BuildDefinitionDocument.Bind(source) : null,
    };
}
