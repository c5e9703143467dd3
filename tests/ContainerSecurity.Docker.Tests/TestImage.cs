using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using ZstdSharp;

namespace ContainerSecurity.Docker.Tests;

/// <summary>An image that tests make: a configuration and layers, written in any of the forms that are read.</summary>
internal sealed class TestImage
{
    private readonly List<(byte[] Tar, string CreatedBy)> _layers = [];
    private readonly List<string> _configurationLines = [];

    /// <summary>The part that says what it runs as.</summary>
    public JsonObject Config { get; init; } = [];

    public string Name { get; init; } = "team/api:1.0";

    public string Architecture { get; init; } = "amd64";

    /// <summary>How layers are packed in layouts: gzip, zstd or none.</summary>
    public string Packing { get; init; } = "gzip";

    public TestImage Layer(TarBuilder tar, string createdBy)
    {
        _layers.Add((tar.Build(), createdBy));
        return this;
    }

    public TestImage Line(string createdBy)
    {
        _configurationLines.Add(createdBy);
        return this;
    }

    /// <summary>The configuration as the image has it.</summary>
    public byte[] Configuration()
    {
        var history = new JsonArray();
        foreach (var (_, createdBy) in _layers)
            history.Add(new JsonObject { ["created"] = "2026-01-02T03:04:05Z", ["created_by"] = createdBy });
        foreach (var line in _configurationLines)
            history.Add(new JsonObject { ["created"] = "2026-01-02T03:04:05Z", ["created_by"] = line, ["empty_layer"] = true });
        return JsonSerializer.SerializeToUtf8Bytes(new JsonObject
        {
            ["architecture"] = Architecture,
            ["os"] = "linux",
            ["created"] = "2026-01-02T03:04:05Z",
            ["config"] = Config.DeepClone(),
            ["rootfs"] = new JsonObject { ["type"] = "layers", ["diff_ids"] = new JsonArray([.. _layers.Select(l => (JsonNode)Digest(l.Tar))]) },
            ["history"] = history,
        });
    }

    /// <summary>The archive as <c>docker save</c> wrote it before version 25.</summary>
    public byte[] DockerArchive() => DockerParts().Aggregate(new TarBuilder(), (tar, part) => tar.File(part.Name, part.Content)).Build();

    public IEnumerable<(string Name, byte[] Content)> DockerParts()
    {
        var configuration = Configuration();
        var name = Hex(configuration) + ".json";
        var layers = _layers.Select((l, i) => ($"{i:x64}/layer.tar", l.Tar)).ToArray();
        yield return (name, configuration);
        foreach (var layer in layers)
            yield return layer;
        yield return ("manifest.json", JsonSerializer.SerializeToUtf8Bytes(new JsonArray(new JsonObject
        {
            ["Config"] = name,
            ["RepoTags"] = new JsonArray(Name),
            ["Layers"] = new JsonArray([.. layers.Select(l => (JsonNode)l.Item1)]),
        })));
    }

    public byte[] OciArchive() => Layout().Aggregate(new TarBuilder(), (tar, part) => tar.File(part.Name, part.Content)).Build();

    /// <summary>The files of an OCI layout with this image.</summary>
    public List<(string Name, byte[] Content)> Layout()
    {
        var parts = new List<(string, byte[])>();
        var descriptor = AddManifest(parts);
        descriptor["annotations"] = new JsonObject { ["org.opencontainers.image.ref.name"] = Name };
        return Finish(parts, descriptor);
    }

    /// <summary>Adds the blobs of this image; gives the descriptor of its manifest.</summary>
    public JsonObject AddManifest(List<(string Name, byte[] Content)> parts)
    {
        var manifest = new JsonObject
        {
            ["schemaVersion"] = 2,
            ["mediaType"] = "application/vnd.oci.image.manifest.v1+json",
            ["config"] = Blob(parts, Configuration(), "application/vnd.oci.image.config.v1+json"),
            ["layers"] = new JsonArray([.. _layers.Select(l => (JsonNode)Blob(parts, Pack(l.Tar), "application/vnd.oci.image.layer.v1.tar" + (Packing == "none" ? "" : "+" + Packing)))]),
        };
        return Blob(parts, JsonSerializer.SerializeToUtf8Bytes(manifest), "application/vnd.oci.image.manifest.v1+json");
    }

    public static List<(string Name, byte[] Content)> Finish(List<(string Name, byte[] Content)> parts, params JsonObject[] manifests)
    {
        parts.Add(("index.json", JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["schemaVersion"] = 2, ["manifests"] = new JsonArray([.. manifests]) })));
        parts.Add(("oci-layout", """{"imageLayoutVersion":"1.0.0"}"""u8.ToArray()));
        return parts;
    }

    /// <summary>Adds a blob; gives its descriptor.</summary>
    public static JsonObject Blob(List<(string Name, byte[] Content)> parts, byte[] content, string mediaType)
    {
        var name = "blobs/sha256/" + Hex(content);
        if (parts.All(p => p.Name != name))
            parts.Add((name, content));
        return new JsonObject { ["mediaType"] = mediaType, ["digest"] = Digest(content), ["size"] = content.Length };
    }

    public static string Digest(byte[] content) => "sha256:" + Hex(content);

    public static string Hex(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    private byte[] Pack(byte[] tar)
    {
        using var output = new MemoryStream();
        switch (Packing)
        {
            case "gzip":
                using (var gzip = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true))
                    gzip.Write(tar);
                return output.ToArray();
            case "zstd":
                using (var zstd = new CompressionStream(output, leaveOpen: true))
                    zstd.Write(tar);
                return output.ToArray();
            default:
                return tar;
        }
    }
}
