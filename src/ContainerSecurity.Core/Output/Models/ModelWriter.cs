using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Image;
using ContainerSecurity.Languages.Kubernetes;
using ContainerSecurity.Languages.Project;

namespace ContainerSecurity.Output.Models;

/// <summary>Writes the model of documents as JSON, for authors of rules.</summary>
/// <remarks>
/// Unset properties are left out. A known value is <c>{"value": ..., "at": "line:column"}</c>, an unknown one <c>{"unknown": "expression", "at":
/// ...}</c>; lines and columns count from one.
/// </remarks>
public static class ModelWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the model of documents as one indented JSON array.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="output">The output.</param>
    public static void WriteJson(IEnumerable<Document> documents, TextWriter output)
    {
        Guard.NotNull(documents);
        Guard.NotNull(output);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var document in documents)
                Write(json, document);
            json.WriteEndArray();
        }

        output.Write(Encoding.UTF8.GetString(buffer.ToArray()).Replace("\r\n", "\n"));
        output.Write('\n');
    }

    private static void Write(Utf8JsonWriter json, Document document)
    {
        json.WriteStartObject();
        json.WriteString("kind", document.Kind.ToString());
        json.WriteString("path", document.Path);
        foreach (var part in document.ModelParts)
        {
            if (part.Name is null)
                Write(json, part.Nodes.Single());
            else
                json.List(part.Name, part.Nodes, Write);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, object node)
    {
        switch (node)
        {
            case KubernetesObject item:
                WriteObject(json, item);
                break;
            case Workload workload:
                WorkloadJson.Write(json, workload);
                break;
            case AzureResource resource:
                WriteResource(json, resource);
                break;
            case ContainerGroup group:
                WriteGroup(json, group);
                break;
            case ContainerApp app:
                WriteApp(json, app);
                break;
            case BuildStage stage:
                StageJson.Write(json, stage);
                break;
            case ContainerProject project:
                ProjectJson.Write(json, project);
                break;
            case ImageDocument image:
                ImageJson.Write(json, image);
                break;
        }
    }

    private static void WriteObject(Utf8JsonWriter json, KubernetesObject item)
    {
        json.WriteString("kind", item.Kind);
        json.Place("at", item.Location);
        json.Property("apiVersion", item.ApiVersion);
        json.Property("name", item.Name);
        json.Property("namespace", item.Namespace);
        json.Flag("isPartial", item.IsPartial);
        json.Pairs("labels", item.Labels);
        json.Pairs("annotations", item.Annotations);
    }

    private static void WriteResource(Utf8JsonWriter json, AzureResource resource)
    {
        json.WriteString("type", resource.Type);
        json.Place("at", resource.Location);
        json.Property("apiVersion", resource.ApiVersion);
        json.Property("name", resource.Name);
    }

    private static void WriteApp(Utf8JsonWriter json, ContainerApp app)
    {
        json.WriteString("resource", app.Resource.Identity.ToString());
        json.Place("at", app.Location);
        json.Property("isExternal", app.IsExternal);
        json.Property("allowsInsecure", app.AllowsInsecure);
        json.Property("identityType", app.IdentityType);
        json.List("ports", app.Ports, WorkloadJson.WritePort);
    }

    private static void WriteGroup(Utf8JsonWriter json, ContainerGroup group)
    {
        json.WriteString("resource", group.Resource.Identity.ToString());
        json.Place("at", group.Location);
        json.Property("ipAddressType", group.IpAddressType);
        json.Property("dnsNameLabel", group.DnsNameLabel);
        json.Property("sku", group.Sku);
        json.List("ports", group.Ports, WorkloadJson.WritePort);
    }
}
