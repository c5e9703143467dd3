using System.Collections.Generic;
using System.Text.Json;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Output.Models;

/// <summary>Writes the build stages of Dockerfiles as JSON.</summary>
internal static class StageJson
{
    public static void Write(Utf8JsonWriter json, BuildStage stage)
    {
        json.WriteNumber("index", stage.Index);
        json.Place("at", stage.Location);
        json.Property("name", stage.Name);
        json.Flag("isFinal", stage.IsFinal);
        json.Flag("isReachable", stage.IsReachable);
        json.Flag("isScratch", stage.IsScratch);
        if (stage.BaseStage is { } from)
            json.WriteNumber("baseStage", from.Index);
        json.Object("baseImage", stage.BaseImage, WorkloadJson.WriteImage);
        json.Property("user", stage.User);
        json.Property("workingDirectory", stage.WorkingDirectory);
        json.List("environment", stage.Environment, WorkloadJson.WriteVariable);
        json.List("exposedPorts", stage.ExposedPorts, WorkloadJson.WritePort);
        json.List("labels", stage.Labels, static (j, l) => WriteLabel(j, l));
        json.List("images", stage.Images, WorkloadJson.WriteImage);
        json.Object("image", stage.Image, static (j, i) => WriteConfiguration(j, i));
    }

    public static void WriteLabel(Utf8JsonWriter json, KeyValuePair<Property<string>, Property<string>> label)
    {
        json.Property("name", label.Key);
        json.Property("value", label.Value);
    }

    public static void WriteConfiguration(Utf8JsonWriter json, ImageConfiguration image)
    {
        json.Place("at", image.Location);
        json.Property("user", image.User);
        json.Property("workingDirectory", image.WorkingDirectory);
        json.Properties("entrypoint", image.Entrypoint);
        json.Properties("command", image.Command);
        json.Properties("volumes", image.Volumes);
        json.Object("healthCheck", image.HealthCheck, WorkloadJson.WriteProbe);
    }
}
