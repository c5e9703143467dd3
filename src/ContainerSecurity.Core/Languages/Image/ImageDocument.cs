using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Reading;
using ContainerSecurity.ScannerReports;

namespace ContainerSecurity.Languages.Image;

/// <summary>A built image. Its text is its configuration, as the image's source has it, so that findings have places in it.</summary>
public sealed class ImageDocument : DataTreeDocument, IImageSource
{
    private readonly ResourceIdentity _identity;

    internal ImageDocument(DataSource source, ImageDescription description)
        : base(source)
    {
        Description = description;
        var reader = new ModelReader(this, ModelDialect.Kubernetes);
        (Architecture, OperatingSystem, Created, Image, History, Layers, BaseImage) = ImageBinder.Read(reader, Root, description);
        SyntaxDiagnostics = SyntaxDiagnostics.AddRange(reader.Problems);
        _identity = new ResourceIdentity("Image", null, Names.IsEmpty ? Path : Names[0]);
    }

    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.Image;

    /// <summary>What it was made from besides its text.</summary>
    public ImageDescription Description { get; }

    /// <summary>What the image runs as. Its user is not set where none is written, which makes it root.</summary>
    public ImageConfiguration Image { get; }

    /// <summary>The references that name it, such as <c>contoso.azurecr.io/api:1</c>.</summary>
    public ImmutableArray<string> Names => Description.Names;

    /// <summary>The digest of its manifest, or null where it has none.</summary>
    public string? Digest => Description.Digest;

    /// <summary>The digest of its configuration, which engines call its id: <c>sha256:</c> and 64 hexadecimal digits.</summary>
    public string ConfigurationDigest => field ??= "sha256:" + Fingerprint.Sha256(Text.ToString(), 32);

    // Asked for again for each vulnerability of a scan.
    internal ScanSubject ScanSubject => field ??= new ScanSubject(
        Digest is null ? [ConfigurationDigest] : [Digest, ConfigurationDigest],
        [.. Names.Select(n => ImageReferenceParser.Parse(MappedText.FromPart(n, 0), Image.Location, ImageReferenceOrigin.ScanReport))]);

    /// <summary>The layers, the lowest first.</summary>
    public ImmutableArray<ImageLayer> Layers { get; }

    /// <summary>The lines of its history, the oldest first.</summary>
    public ImmutableArray<ImageHistoryEntry> History { get; }

    /// <summary>The architecture.</summary>
    public Property<string> Architecture { get; }

    /// <summary>The operating system.</summary>
    public Property<string> OperatingSystem { get; }

    /// <summary>When it was made, as written.</summary>
    public Property<string> Created { get; }

    /// <summary>The image that it was built from as its labels name it (<c>org.opencontainers.image.base.name</c>), or null.</summary>
    public ImageReference? BaseImage { get; }

    /// <summary>The distribution in its file system, or null where that is not known.</summary>
    public LinuxDistribution? Distribution => Description.Distribution;

    /// <summary>The signatures that lie beside it; null where its source cannot hold any.</summary>
    public ImmutableArray<ImageSignature>? Signatures => Description.Signatures;

    /// <summary>The name that it is best known by: the first of <see cref="Names"/>, else its path.</summary>
    public string Name => _identity.Name;

    /// <summary>Makes the document of an image. It never throws for what the configuration holds.</summary>
    /// <param name="path">What the image is called in messages: its archive's path, or a reference.</param>
    /// <param name="configuration">The configuration in JSON, as the image has it.</param>
    /// <param name="description">What else is known.</param>
    public static ImageDocument Create(string path, SourceText configuration, ImageDescription description)
    {
        Guard.NotNull(path);
        Guard.NotNull(configuration);
        return new ImageDocument(JsonReader.Read(path, configuration, ParserLimits.Default), Guard.NotNull(description));
    }

    /// <inheritdoc/>
    public override ResourceIdentity? FindResource(TextSpan span) => _identity;

    /// <inheritdoc/>
    ImageConfiguration? IImageSource.FindImage(string? target) => Image;

    /// <inheritdoc/>
    internal override IEnumerable<ModelPart> ModelParts => [new(null, [this])];

    /// <inheritdoc/>
    internal override void Accept(INodeVisitor visitor) => visitor.Visit(this);

    /// <inheritdoc/>
    internal override void AcceptNodes(INodeVisitor visitor)
    {
        visitor.Visit(Image);
        visitor.VisitAll(Image.Environment);
        foreach (var entry in History)
            visitor.VisitAll(entry.BuildArguments);
        if (BaseImage is { } from)
            visitor.Visit(from);
    }

    /// <summary>The value as the image has it, which is more to people than its place in a line of JSON.</summary>
    internal override DocumentValue FindValue(TextSpan span)
    {
        var (path, node) = FindNode(span);
        if (node is not DataScalar { Text.Length: > 0 } scalar)
            return new DocumentValue(path, node.Span, null, default);
        var (text, mark) = ImageValue.Find(scalar, span);
        return new DocumentValue(path, node.Span, text, mark);
    }

    /// <summary>The innermost value that a place lies in, with the keys and numbers that lead to it (<c>config.Env[2]</c>); empty for the root.</summary>
    internal (string Path, DataNode Node) FindNode(TextSpan span)
    {
        var (path, node) = ("", Root);
        // The depth of a tree is bounded by its reader.
        while (true)
        {
            if (node is DataMapping mapping && Find(mapping.Entries, e => e.Span, span) is { } entry)
                (path, node) = (path.Length == 0 ? entry.Key.Text : path + "." + entry.Key.Text, entry.Value);
            else if (node is DataSequence sequence && Find(sequence.Items, i => i.Span, span) is { } item)
                (path, node) = ($"{path}[{sequence.Items.IndexOf(item)}]", item);
            else
                return (path, node);
        }
    }

    // What is written one after the other lies in order.
    private static T? Find<T>(ImmutableArray<T> parts, Func<T, TextSpan> spanOf, TextSpan span)
        where T : class
    {
        int low = 0, high = parts.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (spanOf(parts[middle]).Start <= span.Start)
                low = middle;
            else
                high = middle - 1;
        }

        return low <= high && spanOf(parts[low]).Contains(span) ? parts[low] : null;
    }
}
