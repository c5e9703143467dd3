using System;
using System.Linq;
using System.Text.Json.Nodes;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Rules.Tests.Catalogue;

/// <summary>Reads the description of an image besides its configuration: <c>{"layers": [["4755 /app/tool", "0600 /root/key PrivateKey removed=1"]]}</c>.</summary>
internal static class ImageExample
{
    public static ImageDescription Read(string json)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        return new ImageDescription
        {
            Names = ["team/api:1.0"],
            Layers = [.. (root["layers"] as JsonArray ?? []).Select(l => new ImageLayerContent { Files = [.. l!.AsArray().Select(f => File(f!.ToString()))] })],
            Distribution = root["distribution"] is JsonArray distribution ? new LinuxDistribution(distribution[0]!.ToString(), distribution[1]!.ToString(), 0) : null,
            Signatures = root["signatures"] is JsonArray signatures ? [.. signatures.Select(s => Signature(s!.AsArray()))] : null,
        };
    }

    // The mode, the path (a directory ends in a slash), and further attributes.
    private static ImageFile File(string line)
    {
        var words = line.Split(' ');
        var file = new ImageFile
        {
            Mode = Convert.ToInt32(words[0], 8),
            Path = words[1].TrimEnd('/'),
            Kind = words[1].EndsWith('/') ? ImageFileKind.Directory : ImageFileKind.File,
            Size = 100,
        };
        foreach (var word in words.Skip(2))
        {
            file = word.Split('=') switch
            {
                ["removed", var layer] => file with { RemovedInLayer = int.Parse(layer, System.Globalization.CultureInfo.InvariantCulture) },
                ["size", var size] => file with { Size = long.Parse(size, System.Globalization.CultureInfo.InvariantCulture) },
                _ => file with { Content = Enum.Parse<SensitiveFileKind>(word) },
            };
        }

        return file;
    }

    private static ImageSignature Signature(JsonArray words) => new(words[0]!.ToString(), "sha256:0", words[1]!.ToString(), words[2]?.ToString());
}
