using System.Text.Json;
using ContainerSecurity.Languages.Image;

namespace ContainerSecurity.Output.Models;

/// <summary>Writes built images as JSON.</summary>
internal static class ImageJson
{
    public static void Write(Utf8JsonWriter json, ImageDocument image)
    {
        json.Texts("names", image.Names);
        json.Text("digest", image.Digest);
        json.Property("architecture", image.Architecture);
        json.Property("operatingSystem", image.OperatingSystem);
        json.Property("created", image.Created);
        json.Object("distribution", image.Distribution, static (j, d) => WriteDistribution(j, d));
        json.Object("baseImage", image.BaseImage, WorkloadJson.WriteImage);
        json.Object("image", image.Image, static (j, i) => WriteConfiguration(j, i));
        json.List("layers", image.Layers, static (j, l) => WriteLayer(j, l));
        json.List("history", image.History, static (j, h) => WriteHistory(j, h));
        if (image.Signatures is { } signatures)
            json.List("signatures", signatures, static (j, s) => WriteSignature(j, s));
    }

    private static void WriteConfiguration(Utf8JsonWriter json, ImageConfiguration image)
    {
        StageJson.WriteConfiguration(json, image);
        json.List("environment", image.Environment, WorkloadJson.WriteVariable);
        json.List("exposedPorts", image.ExposedPorts, WorkloadJson.WritePort);
        json.List("labels", image.Labels, StageJson.WriteLabel);
    }

    private static void WriteDistribution(Utf8JsonWriter json, LinuxDistribution distribution)
    {
        json.WriteString("id", distribution.Id);
        json.Text("version", distribution.Version);
        json.WriteNumber("layer", distribution.Layer);
    }

    private static void WriteLayer(Utf8JsonWriter json, ImageLayer layer)
    {
        json.WriteNumber("index", layer.Index);
        json.Place("at", layer.Location);
        json.Property("diffId", layer.DiffId);
        json.Text("digest", layer.Digest);
        if (layer.Size is { } size)
            json.WriteNumber("size", size);
        json.List("files", layer.Files, static (j, f) => WriteFile(j, f));
    }

    private static void WriteFile(Utf8JsonWriter json, ImageFile file)
    {
        json.WriteString("path", file.Path);
        json.WriteString("kind", file.Kind.ToString());
        json.WriteString("mode", System.Convert.ToString(file.Mode, 8));
        json.WriteNumber("user", file.UserId);
        json.WriteNumber("group", file.GroupId);
        json.WriteNumber("size", file.Size);
        if (file.Content != SensitiveFileKind.None)
            json.WriteString("content", file.Content.ToString());
        if (file.RemovedInLayer is { } layer)
            json.WriteNumber("removedInLayer", layer);
    }

    private static void WriteHistory(Utf8JsonWriter json, ImageHistoryEntry entry)
    {
        json.Place("at", entry.Location);
        json.Property("createdBy", entry.CreatedBy);
        json.Text("instruction", entry.Instruction);
        json.Flag("isEmptyLayer", entry.IsEmptyLayer);
        json.List("buildArguments", entry.BuildArguments, WorkloadJson.WriteVariable);
    }

    private static void WriteSignature(Utf8JsonWriter json, ImageSignature signature)
    {
        json.WriteString("tool", signature.Tool);
        json.WriteString("digest", signature.Digest);
        json.Text("subject", signature.SubjectDigest);
    }
}
