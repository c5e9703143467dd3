using System;
using System.IO;
using System.Text;
using System.Text.Json;
using ContainerSecurity.Docker.Archives;

namespace ContainerSecurity.Docker.Engines;

/// <summary>Finds the certificates of the current Docker context.</summary>
/// <remarks>Source: docker/cli, cli/context/store: the files of a context are in a directory named after the SHA-256 of its name.</remarks>
internal static class EngineContext
{
    /// <summary>The directory of <c>DOCKER_CONFIG</c>, by default <c>~/.docker</c>.</summary>
    public static string ConfigurationFolder() => Environment.GetEnvironmentVariable("DOCKER_CONFIG") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".docker");

    /// <summary>The directory with the certificates of the current context; null if it has none, or if <c>DOCKER_HOST</c> overrides it.</summary>
    public static string? CertificateFolder()
    {
        if (Environment.GetEnvironmentVariable("DOCKER_HOST") is { Length: > 0 } || CurrentName() is not { Length: > 0 } name || name == "default")
            return null;
        var hash = Digests.Of(Encoding.UTF8.GetBytes(name)).Substring(Digests.Prefix.Length);
        var folder = Path.Combine(ConfigurationFolder(), "contexts", "tls", hash, "docker");
        return File.Exists(Path.Combine(folder, "cert.pem")) ? folder : null;
    }

    private static string? CurrentName()
    {
        if (Environment.GetEnvironmentVariable("DOCKER_CONTEXT") is { Length: > 0 } name)
            return name;
        var file = Path.Combine(ConfigurationFolder(), "config.json");
        if (!File.Exists(file))
            return null;
        using var configuration = JsonDocument.Parse(File.ReadAllBytes(file));
        return configuration.RootElement.ValueKind == JsonValueKind.Object && configuration.RootElement.TryGetProperty("currentContext", out var current) ? current.GetString() : null;
    }
}
