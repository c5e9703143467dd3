using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;

namespace ContainerSecurity.Azure;

/// <summary>Reads the resources and workloads out of the tree of an ACI YAML file or ARM template.</summary>
internal static class AzureBinder
{
    private const string ContainerGroupType = "Microsoft.ContainerInstance/containerGroups";

    public static AzureDocument BindContainerGroupYaml(DataSource source)
    {
        var document = new AzureDocument(source, DocumentKind.ContainerGroupYaml);
        var reader = new ModelReader(document, ModelDialect.ContainerGroupYaml);
        if (source.Root.Resolved is DataMapping mapping)
            Fill(document, reader, [(mapping, TypeOf(reader, mapping) ?? ContainerGroupType)]);
        return document;
    }

    public static AzureDocument BindArmTemplate(DataSource source)
    {
        var document = new AzureDocument(source, DocumentKind.ArmTemplate);
        var reader = new ModelReader(document, ModelDialect.ArmTemplate);
        Fill(document, reader, ArmResourceFinder.Find(source.Root, reader));
        return document;
    }

    /// <summary>The type of a resource as written, or null.</summary>
    public static string? TypeOf(ModelReader reader, DataMapping resource) =>
        reader.Find(resource, "type")?.Value.Resolved is DataScalar { IsNull: false } type && reader.ExpressionOf(type) is null ? type.Text : null;

    private static void Fill(AzureDocument document, ModelReader reader, IEnumerable<(DataMapping Node, string Type)> nodes)
    {
        var resources = ImmutableArray.CreateBuilder<AzureResource>();
        var groups = ImmutableArray.CreateBuilder<ContainerGroup>();
        foreach (var (node, type) in nodes)
        {
            var resource = ReadResource(reader, node, type);
            resources.Add(resource);
            if (ContainerGroupReader.Reads(type) && resource.Properties is not null)
                groups.Add(ContainerGroupReader.Read(reader, resource));
        }

        document.Resources = resources.ToImmutable();
        document.ContainerGroups = groups.ToImmutable();
        document.Workloads = [.. groups.Select(g => g.Workload)];
        document.SyntaxDiagnostics = document.SyntaxDiagnostics.AddRange(reader.Problems);
    }

    private static AzureResource ReadResource(ModelReader reader, DataMapping node, string type)
    {
        var span = reader.Find(node, "type")?.Value.Span ?? (node.Entries.IsEmpty ? node.Span : node.Entries[0].Key.Span);
        var root = reader.Open(node, new Location(reader.Document, span));
        var name = root.String("name");
        return new AzureResource
        {
            Type = type,
            ApiVersion = root.String("apiVersion"),
            Name = name,
            Location = name.Location,
            Node = node,
        };
    }
}
