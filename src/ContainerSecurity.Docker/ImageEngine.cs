using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using ContainerSecurity.Docker.Engines;
using ContainerSecurity.Languages.Image;
using Docker.DotNet;
using Docker.DotNet.Models;

namespace ContainerSecurity.Docker;

/// <summary>Reads images of a container engine with the Docker API: dockerd, the Podman service and others. Nothing is pulled, run or changed.</summary>
public sealed class ImageEngine : IDisposable
{
    private readonly DockerClient _client;

    private ImageEngine(DockerClient client) => _client = client;

    /// <summary>The address of the engine.</summary>
    public Uri Endpoint => _client.Options.Endpoint;

    /// <summary>Connects to an engine.</summary>
    /// <param name="host">
    /// The address, such as <c>unix:///var/run/docker.sock</c>; null for that of the <c>docker</c> command: <c>DOCKER_HOST</c>,
    /// otherwise the current context, otherwise the default of the platform.
    /// </param>
    /// <exception cref="ImageReadException">The configuration is invalid. An unreachable engine is only detected when an image is read.</exception>
    public static ImageEngine Connect(string? host = null) => new(EngineEndpoint.Connect(host));

    /// <summary>Reads an image.</summary>
    /// <param name="reference">The name or id of the image in the engine.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <param name="cancellationToken">The cancellation token.</param>
    /// <exception cref="ImageReadException">No engine responds, it does not have the image, or the image is corrupt or exceeds a limit.</exception>
    public async Task<ImageDocument> ReadAsync(string reference, ImageReaderOptions? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            var inspected = await _client.Images.InspectImageAsync(reference, cancellationToken).ConfigureAwait(false);
            using var stream = await _client.Images.SaveImageAsync(reference, cancellationToken).ConfigureAwait(false);
            using var archive = new ResponseStream(stream);
            var images = await Task.Run(() => ImageArchive.ReadStream(reference, archive, options, cancellationToken), cancellationToken).ConfigureAwait(false);
            if (images.Length != 1)
                throw new ImageReadException(reference, $"the engine sent {images.Length} images instead of one");
            return WithDigest(images[0], inspected);
        }
        catch (DockerImageNotFoundException exception)
        {
            throw new ImageReadException(reference, $"the engine at {Endpoint} has no such image; pull or load it first", exception);
        }
        catch (DockerApiException exception)
        {
            throw new ImageReadException(reference, $"the engine at {Endpoint} responded with status {(int)exception.StatusCode}: {exception.ResponseBody?.Trim()}", exception);
        }
        catch (Exception exception) when (IsNoAnswer(exception, cancellationToken))
        {
            throw new ImageReadException(reference, $"no engine responds at {Endpoint}: {Innermost(exception).Message}", exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    // An exported image lacks the manifest of the registry; the engine keeps its digest with the name.
    private static ImageDocument WithDigest(ImageDocument image, ImageInspectResponse inspected)
    {
        IEnumerable<string> digests = inspected.RepoDigests ?? [];
        var digest = digests.Select(d => d.Substring(d.IndexOf('@') + 1)).FirstOrDefault();
        ImmutableArray<string> names = image.Names.IsEmpty ? [.. inspected.RepoTags ?? []] : image.Names;
        return ImageDocument.Create(image.Path, image.Text, image.Description with { Digest = digest ?? image.Digest, Names = names });
    }

    private static bool IsNoAnswer(Exception exception, CancellationToken cancellationToken) =>
        exception is HttpRequestException or SocketException or IOException or TimeoutException
        || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested);

    private static Exception Innermost(Exception exception) => exception.GetBaseException();
}
