using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Rules.BuiltImages.Support;

/// <summary>The files of an image that rules look at.</summary>
internal static class ImageFiles
{
    // Packages bring keys for their own tests and manuals; nobody trusts them.
    private static readonly string[] Samples = ["/test/", "/tests/", "/testdata/", "/testing/", "/fixtures/", "/examples/", "/example/", "/samples/", "/usr/share/doc/"];

    /// <summary>The files of the final file system with the layers that they come from.</summary>
    public static IEnumerable<(ImageLayer Layer, ImageFile File)> Final(ImageDocument image) => All(image).Where(f => f.File.RemovedInLayer is null);

    /// <summary>The files of all layers, removed ones too.</summary>
    public static IEnumerable<(ImageLayer Layer, ImageFile File)> All(ImageDocument image) => image.Layers.SelectMany(l => l.Files.Select(f => (l, f)));

    /// <summary>Whether a file is made to be seen: a sample or test of a package.</summary>
    public static bool IsSample(ImageFile file)
    {
        var path = file.Path;
        return Samples.Any(s => path.Contains(s, StringComparison.Ordinal));
    }

    /// <summary>What a file is, for a message; null for a file without secrets.</summary>
    public static string? SecretOf(ImageFile file) => file.Content switch
    {
        ImageFileContent.PrivateKey => "a private key",
        ImageFileContent.CloudCredentials => "credentials of a cloud",
        ImageFileContent.RegistryCredentials => "credentials of a registry",
        ImageFileContent.PackageSourceCredentials => "credentials of a package source",
        ImageFileContent.ClusterCredentials => "credentials of a cluster",
        ImageFileContent.SourceControlCredentials => "credentials of a source control server",
        ImageFileContent.EnvironmentSecrets => "secrets as variables",
        _ => null,
    };

    /// <summary>A size for people.</summary>
    public static string Size(long bytes) => string.Format(CultureInfo.InvariantCulture, "{0:0.#} MB", bytes / 1048576.0);
}
