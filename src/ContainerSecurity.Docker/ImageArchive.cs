using System;
using System.Collections.Immutable;
using System.IO;
using System.Threading;
using ContainerSecurity.Docker.Layouts;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Docker;

/// <summary>
/// Reads images without an engine: archives of <c>docker save</c> and <c>podman save</c>, OCI layouts and archives of them, plain or
/// compressed. Layers are streamed; no content of an image is written to disk, and no path in it can escape it.
/// </summary>
public static class ImageArchive
{
    /// <summary>Reads the images of an archive or of a layout directory.</summary>
    /// <param name="path">The file or directory, which is the path of the documents; followed by <c>#</c> and the name of the image if there are several.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">The cancellation token.</param>
    /// <exception cref="ImageReadException">It is not an image, is corrupt or exceeds a limit.</exception>
    public static ImmutableArray<ImageDocument> Read(string path, ImageReaderOptions? options = null, CancellationToken cancellationToken = default) =>
        ReadFile(path, path, options ?? ImageReaderOptions.Default, cancellationToken);

    /// <summary>Reads the images of an archive or of a layout directory, under another path.</summary>
    /// <param name="path">The path of the documents.</param>
    /// <param name="file">The file or directory.</param>
    /// <param name="options">The options.</param>
    /// <param name="cancellationToken">The cancellation token.</param>
    /// <exception cref="ImageReadException">It is not an image, is corrupt or exceeds a limit.</exception>
    public static ImmutableArray<ImageDocument> ReadFile(string path, string file, ImageReaderOptions options, CancellationToken cancellationToken)
    {
        if (Directory.Exists(file))
            return new ImageAssembler(new FolderStore(path, file, options.Limits, cancellationToken), options, cancellationToken).ReadAll();
        if (!File.Exists(file))
            throw new ImageReadException(path, "the file or directory does not exist");
        // A pipe or device is not an archive, and opening one may block forever.
        if (new FileInfo(file).Length == 0)
            throw new ImageReadException(path, "the file is empty");
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);
            return ReadStream(path, stream, options, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ImageReadException(path, $"it cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>Reads the images of an archive from a stream.</summary>
    /// <param name="path">The path of the documents.</param>
    /// <param name="archive">The archive; it is read once, to its end.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">The cancellation token.</param>
    /// <exception cref="ImageReadException">It is not an image, is corrupt or exceeds a limit.</exception>
    public static ImmutableArray<ImageDocument> ReadStream(string path, Stream archive, ImageReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= ImageReaderOptions.Default;
        return new ImageAssembler(ArchiveStore.Read(path, archive, options.Limits, cancellationToken), options, cancellationToken).ReadAll();
    }
}
