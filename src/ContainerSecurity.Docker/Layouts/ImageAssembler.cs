using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using ContainerSecurity.Docker.Layers;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Docker.Layouts;

/// <summary>Reads the images of a store into documents.</summary>
internal sealed class ImageAssembler(IBlobStore store, ImageReaderOptions options, CancellationToken cancellationToken)
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    public ImmutableArray<ImageDocument> ReadAll()
    {
        ImmutableArray<FoundImage> images;
        if (store.Contains(DockerArchive.Manifest))
            images = DockerArchive.Find(store, options.Limits);
        else if (store.Contains(OciLayout.Index))
            images = OciLayout.Find(store, options);
        else
            throw new ImageReadException(store.Path, $"this is not an image: it contains neither '{DockerArchive.Manifest}' of 'docker save' nor '{OciLayout.Index}' of an OCI layout");
        return [.. images.Select(image => Read(image, images.Length == 1 ? store.Path : store.Path + "#" + image.Label))];
    }

    private ImageDocument Read(FoundImage image, string path)
    {
        if (image.Layers.Length > options.Limits.MaxParts)
            throw new ImageReadException(store.Path, $"an image has more than {options.Limits.MaxParts} layers");
        var content = store.ReadDocument(image.Configuration.Name, image.Configuration.Descriptor);
        var configuration = JsonContent.Parse(store, image.Configuration.Name, content);
        var diffIds = JsonContent.Child(configuration.Root, "rootfs") is { } files ? JsonContent.Texts(files, "diff_ids").ToArray() : [];
        if (diffIds.Length != image.Layers.Length)
            throw configuration.Problem($"lists {diffIds.Length} layers, but the image has {image.Layers.Length}");
        var layers = ReadLayers(image.Layers);
        for (var i = 0; i < layers.Length; i++)
        {
            if (layers[i].DiffId is { } id && id != diffIds[i])
                throw new ImageReadException(store.Path, $"the layer '{image.Layers[i].Name}' has the uncompressed digest {id} instead of {diffIds[i]}: it is modified or corrupt");
        }

        return ImageDocument.Create(path, Decode(image.Configuration.Name, content), new ImageDescription
        {
            Names = image.Names,
            Digest = image.Digest,
            Layers = LayerMerge.Merge(layers),
            Distribution = OsRelease.Find(layers),
            Signatures = image.Signatures,
        });
    }

    // Decompression takes nearly all of the time, and layers are independent.
    private LayerScan[] ReadLayers(ImmutableArray<ImagePart> parts)
    {
        var scans = new LayerScan[parts.Length];
        var problems = new ImageReadException?[parts.Length];
        var parallel = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Math.Min(4, Environment.ProcessorCount) };
        Parallel.For(0, parts.Length, parallel, (i, state) =>
        {
            try
            {
                scans[i] = parts[i].MayBeMissing && !store.Contains(parts[i].Name) ? new LayerScan() : store.ReadLayer(parts[i].Name, parts[i].Descriptor);
            }
            catch (ImageReadException exception)
            {
                problems[i] = exception;
                // Lower layers continue, so that the reported problem is deterministic.
                state.Break();
            }
        });
        return Array.Find(problems, p => p is not null) is { } first ? throw first : scans;
    }

    private SourceText Decode(string name, byte[] content)
    {
        try
        {
            return SourceText.From(StrictUtf8.GetString(content));
        }
        catch (DecoderFallbackException exception)
        {
            throw new ImageReadException(store.Path, $"'{name}' is not valid UTF-8", exception);
        }
    }
}
