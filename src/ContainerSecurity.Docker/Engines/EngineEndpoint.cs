using System;
using Docker.DotNet;
using Docker.DotNet.X509;

namespace ContainerSecurity.Docker.Engines;

/// <summary>Finds the engine as the <c>docker</c> command does.</summary>
/// <remarks>
/// <c>DOCKER_HOST</c>, <c>DOCKER_CONTEXT</c> and the current context of <c>DOCKER_CONFIG</c> or <c>~/.docker</c> are read by Docker.DotNet;
/// certificates are found here: with <c>DOCKER_TLS_VERIFY</c> those of <c>DOCKER_CERT_PATH</c>, by default <c>~/.docker</c>; else those of the context.
/// </remarks>
internal static class EngineEndpoint
{
    /// <summary>Creates a client.</summary>
    /// <param name="host">The address of the engine, or null for the configured one.</param>
    /// <exception cref="ImageReadException">The configuration is invalid.</exception>
    public static DockerClient Connect(string? host)
    {
        try
        {
            var builder = new DockerClientBuilder(new DockerConfig());
            if (host is not null)
                builder = builder.WithEndpoint(Parse(host));
            if (CertificateFolder(host) is { } folder)
                builder = builder.WithAuthProvider(DockerTlsCertificates.LoadFromDirectory(folder).CreateCredentials());
            return builder.Build();
        }
        catch (Exception exception) when (exception is not (ImageReadException or OutOfMemoryException))
        {
            // Every part of the configuration fails with a different exception; the user has to fix all of them.
            throw new ImageReadException(host ?? "the engine", $"the connection failed: {exception.Message}", exception);
        }
    }

    private static Uri Parse(string host)
    {
        if (!Uri.TryCreate(host, UriKind.Absolute, out var uri) || uri.Scheme is not ("unix" or "npipe" or "tcp" or "http" or "https"))
            throw new ImageReadException(host, "this is not an engine address; it must start with unix://, npipe://, tcp://, http:// or https://");
        return uri;
    }

    private static string? CertificateFolder(string? host)
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable("DOCKER_TLS_VERIFY")))
            return host is null ? EngineContext.CertificateFolder() : null;
        return Environment.GetEnvironmentVariable("DOCKER_CERT_PATH") is { Length: > 0 } folder ? folder : EngineContext.ConfigurationFolder();
    }
}
