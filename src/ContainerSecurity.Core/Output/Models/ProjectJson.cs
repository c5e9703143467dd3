using System.Text.Json;
using ContainerSecurity.Languages.Project;

namespace ContainerSecurity.Output.Models;

/// <summary>Writes the images that projects publish, as JSON.</summary>
internal static class ProjectJson
{
    public static void Write(Utf8JsonWriter json, ContainerProject project)
    {
        json.Object("baseImage", project.BaseImage, WorkloadJson.WriteImage);
        json.Property("registry", project.Registry);
        json.Property("repository", project.Repository);
        json.Properties("tags", project.Tags);
        json.Property("user", project.Image.User);
        json.Property("workingDirectory", project.Image.WorkingDirectory);
        json.List("environment", project.Image.Environment, WorkloadJson.WriteVariable);
        json.List("exposedPorts", project.Image.ExposedPorts, WorkloadJson.WritePort);
        json.Properties("entrypoint", project.Image.Entrypoint);
        json.Properties("command", project.Image.Command);
    }
}
