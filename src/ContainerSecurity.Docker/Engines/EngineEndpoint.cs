using System;
using System.IO;
using Docker.DotNet;
using Docker.DotNet.X509;

namespace ContainerSecurity.Docker.Engines;

/// <summary>Finds the engine as the <c>docker</c> command does.</summary>
/// <remarks>
/// <c>DOCKER_HOST</c>, <c>DOCKER_CONTEXT</c> and the current context of <c>DOCKER_CONFIG</c> or <c>~/.docker</c> are read by Docker.DotNet;
/// certificates are found here: <c>DOCKER_TLS_VERIFY</c> and <c>DOCKER_CERT_PATH</c>, by default <c>~/.docker</c>.
/// </remarks>
internal static class EngineEndpoint
{
    /// <summary>A client.</summary>
    /// <param name="host">The engine's address, or null for the one that is set up.</param>
    /// <exception cref="ImageReadException">What is set up is wrong.</exception>
    public static DockerClient Connect(string? host)
    {
        try
        {
            var builder = new DockerClientBuilder();
            if (host is not null)
                builder = builder.WithEndpoint(Parse(host));
            if (UsesTls())
                builder = builder.WithAuthProvider(DockerTlsCertificates.LoadFromDirectory(CertificateFolder()).CreateCredentials());
            return builder.Build();
        }
        catch (Exception exception) when (exception is not (ImageReadException or OutOfMemoryException))
        {
            // Each part of the set-up fails in its own way; all of them are the user's to mend.
            throw new ImageReadException(host ?? "the engine", $"it cannot be connected to: {exception.Message}", exception);
        }
    }

    private static Uri Parse(string host)
    {
        if (!Uri.TryCreate(host, UriKind.Absolute, out var uri) || uri.Scheme is not ("unix" or "npipe" or "tcp" or "http" or "https"))
            throw new ImageReadException(host, "this is no address of an engine; one begins with unix://, npipe://, tcp://, http:// or https://");
        return uri;
    }

    private static bool UsesTls() => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("DOCKER_TLS_VERIFY"));

    private static string CertificateFolder()
    {
        if (Environment.GetEnvironmentVariable("DOCKER_CERT_PATH") is { Length: > 0 } folder)
            return folder;
        if (Environment.GetEnvironmentVariable("DOCKER_CONFIG") is { Length: > 0 } configuration)
            return configuration;
        return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".docker");
    }
}
