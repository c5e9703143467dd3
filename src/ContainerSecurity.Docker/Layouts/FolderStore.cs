using System;
using System.IO;
using System.Threading;
using ContainerSecurity.Docker.Archives;
using ContainerSecurity.Docker.Layers;

namespace ContainerSecurity.Docker.Layouts;

/// <summary>An OCI layout in a directory. Only required files are opened, and no link is followed.</summary>
internal sealed class FolderStore(string path, string folder, ImageLimits limits, CancellationToken cancellationToken) : IBlobStore
{
    private readonly BlobReader _layers = new(limits, cancellationToken);

    public string Path => path;

    public bool Contains(string name) => File.Exists(System.IO.Path.Combine(folder, name));

    public byte[] ReadDocument(string name, Descriptor? descriptor)
    {
        var file = Find(name, descriptor);
        if (file.Length > limits.MaxDocumentSize)
            throw Problem($"'{name}' has more than {limits.MaxDocumentSize} bytes");
        try
        {
            var content = File.ReadAllBytes(file.FullName);
            Check(name, descriptor, Digests.Of(content));
            return content;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Problem($"'{name}' cannot be read: {exception.Message}", exception);
        }
    }

    public LayerScan ReadLayer(string name, Descriptor? descriptor)
    {
        var file = Find(name, descriptor);
        try
        {
            using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
            var scan = _layers.Read(stream, needsDiffId: false);
            Check(name, descriptor, scan.Digest);
            return scan;
        }
        catch (ArchiveException exception)
        {
            throw Problem($"the layer '{name}' cannot be read: {exception.Message}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Problem($"'{name}' cannot be read: {exception.Message}", exception);
        }
    }

    private FileInfo Find(string name, Descriptor? descriptor)
    {
        // Each parent directory may be a link as well.
        var full = folder;
        foreach (var part in name.Split('/'))
        {
            full = System.IO.Path.Combine(full, part);
            if (IsLink(full))
                throw Problem($"'{name}' is a link or below a link; links are not followed");
        }

        var file = new FileInfo(full);
        if (!file.Exists)
            throw Problem($"'{name}' is missing");
        // A pipe or device has no length, and opening one may block forever.
        if (file.Length == 0)
            throw Problem($"'{name}' is empty");
        if (descriptor?.Size is { } size && size != file.Length)
            throw Problem($"'{name}' has {file.Length} bytes instead of {size}");
        return file;
    }

    private static bool IsLink(string path)
    {
        var file = new FileInfo(path);
        return (file.Exists || Directory.Exists(path)) && (file.Attributes & FileAttributes.ReparsePoint) != 0;
    }

    private void Check(string name, Descriptor? descriptor, string digest)
    {
        if (descriptor is not null && descriptor.Digest != digest)
            throw Problem($"'{name}' has the digest {digest} instead of {descriptor.Digest}: it is modified or corrupt");
    }

    private ImageReadException Problem(string problem, Exception? inner = null) => new(path, problem, inner);
}
