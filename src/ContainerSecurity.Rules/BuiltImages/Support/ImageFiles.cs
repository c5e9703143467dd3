using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Rules.BuiltImages.Support;

/// <summary>Selects the files of an image that rules examine, and names them in messages.</summary>
internal static class ImageFiles
{
    // Packages ship keys for their own tests and documentation; nobody trusts them.
    private static readonly string[] Samples = ["/test/", "/tests/", "/testdata/", "/testing/", "/fixtures/", "/examples/", "/example/", "/samples/", "/usr/share/doc/"];

    /// <summary>The files of the final filesystem, each with its layer.</summary>
    public static IEnumerable<(ImageLayer Layer, ImageFile File)> Final(ImageDocument image) => All(image).Where(f => f.File.RemovedInLayer is null);

    /// <summary>The files of all layers, including removed ones.</summary>
    public static IEnumerable<(ImageLayer Layer, ImageFile File)> All(ImageDocument image) => image.Layers.SelectMany(l => l.Files.Select(f => (l, f)));

    /// <summary>Whether a file is a public sample or test file of a package.</summary>
    public static bool IsSample(ImageFile file)
    {
        var path = file.Path;
        return Samples.Any(s => path.Contains(s, StringComparison.Ordinal));
    }

    /// <summary>The description of a file's secrets for a message; null for a file without secrets.</summary>
    public static string? SecretOf(ImageFile file) => file.Content switch
    {
        SensitiveFileKind.PrivateKey => "a private key",
        SensitiveFileKind.CloudCredentials => "cloud credentials",
        SensitiveFileKind.RegistryCredentials => "registry credentials",
        SensitiveFileKind.PackageSourceCredentials => "package source credentials",
        SensitiveFileKind.ClusterCredentials => "cluster credentials",
        SensitiveFileKind.SourceControlCredentials => "source control credentials",
        SensitiveFileKind.EnvironmentSecrets => "secrets in environment variables",
        _ => null,
    };

    /// <summary>A size in megabytes for a message.</summary>
    public static string Size(long bytes) => string.Format(CultureInfo.InvariantCulture, "{0:0.#} MB", bytes / 1048576.0);
}
