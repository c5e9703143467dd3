using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Azure.Templates;
using ContainerSecurity.Data;

namespace ContainerSecurity.Azure;

/// <summary>Reads the resources and workloads out of an ACI YAML file or a template.</summary>
internal static class AzureBinder
{
    private const string ContainerGroupType = "Microsoft.ContainerInstance/containerGroups";

    public static AzureDocument BindContainerGroupYaml(DataSource source)
    {
        var document = new AzureDocument(source, DocumentKind.ContainerGroupYaml);
        var reader = new ModelReader(document, ModelDialect.Azure);
        if (source.Root.Resolved is DataMapping mapping)
            Fill(document, reader, [ReadResource(reader, mapping, TypeOf(reader, mapping) ?? ContainerGroupType, null)]);
        return document;
    }

    public static AzureDocument BindArmTemplate(DataSource source, ParserOptions options)
    {
        var document = new AzureDocument(source, DocumentKind.ArmTemplate);
        if (source.Root.Resolved is DataMapping root)
            Bind(document, new ArmTemplateReader(document).Read(root), options);
        return document;
    }

    /// <summary>Evaluates a template and reads what it deploys.</summary>
    public static void Bind(AzureDocument document, Template template, ParserOptions options)
    {
        var budget = new EvaluationBudget();
        var evaluator = new ExpressionEvaluator(budget);
        var builder = new NodeBuilder(document, evaluator);
        var deployment = new TemplateEvaluator(builder, evaluator);
        var scope = new TemplateScope(template);
        ArgumentFile.Apply(scope, options);
        deployment.Deploy(scope);
        document.Parameters = [.. template.Parameters.Values.OrderBy(p => p.NameSpan.Start).Select(p => ReadParameter(document, p, builder, scope))];
        document.Origins = builder.Origins;
        var reader = new ModelReader(document, ModelDialect.Azure);
        Fill(document, reader, ReadResources(reader, deployment.Found));
        if (budget.IsExhausted)
            document.SyntaxDiagnostics = document.SyntaxDiagnostics.Add(Diagnostic.Create(EngineDescriptors.LimitReached, new Location(document, default), "The template deploys or computes more than is evaluated; the rest is taken as not known"));
    }

    private static IEnumerable<AzureResource> ReadResources(ModelReader reader, IReadOnlyList<EvaluatedResource> found)
    {
        var read = new Dictionary<EvaluatedResource, AzureResource>();
        foreach (var item in found)
        {
            if (item.Node is not { } node)
                continue;
            if (node.Parent is null)
                node.Owner = reader.Document;
            var parent = item.Parent is not null && read.TryGetValue(item.Parent, out var outer) ? outer : null;
            if (TypeOf(reader, node) is not { } own || (item.Parent is not null && parent is null))
                continue;
            var type = parent is null || own.StartsWith(parent.Type + "/", StringComparison.OrdinalIgnoreCase) ? own : parent.Type + "/" + own;
            var resource = ReadResource(reader, node, type, parent);
            read.Add(item, resource);
            if (!item.IsExisting)
                yield return resource;
        }
    }

    private static string? TypeOf(ModelReader reader, DataMapping resource) =>
        reader.Find(resource, "type")?.Value.Resolved is DataScalar { IsNull: false, Expression: null } type ? type.Text : null;

    private static AzureParameter ReadParameter(AzureDocument document, TemplateParameter parameter, NodeBuilder builder, TemplateScope scope)
    {
        var standard = parameter.Default is null ? null : builder.Build(parameter.Default, new Frame(scope, null, null));
        standard?.Owner = document;
        return new AzureParameter
        {
            Name = parameter.Name,
            Type = parameter.Type,
            IsSecure = parameter.IsSecure,
            Default = standard,
            Location = new Location(document, parameter.NameSpan),
        };
    }

    private static void Fill(AzureDocument document, ModelReader reader, IEnumerable<AzureResource> found)
    {
        var resources = found.ToImmutableArray();
        document.Resources = resources;
        document.ContainerGroups = [.. resources.Where(r => ContainerGroupReader.Reads(r.Type) && r.Properties is not null).Select(r => ContainerGroupReader.Read(reader, r))];
        document.Workloads = [.. document.ContainerGroups.Select(g => g.Workload)];
        document.SyntaxDiagnostics = document.SyntaxDiagnostics.AddRange(reader.Problems);
    }

    private static AzureResource ReadResource(ModelReader reader, DataMapping node, string type, AzureResource? parent)
    {
        var span = reader.Find(node, "type")?.Value.Span ?? (node.Entries.IsEmpty ? node.Span : node.Entries[0].Key.Span);
        var root = reader.Open(node, new Location(reader.Document, span));
        var name = root.String("name");
        return new AzureResource
        {
            Type = type,
            ApiVersion = root.String("apiVersion"),
            Name = parent is null ? name : Join(parent.Name, name),
            Location = name.Location,
            Node = node,
        };
    }

    // The name of a child begins with that of its parent, as it does where the child stands on its own.
    private static Property<string> Join(Property<string> parent, Property<string> child) => parent.IsKnown && child.IsKnown
        ? Property<string>.Known(child.Value!.Contains('/') ? child.Value! : parent.Value + "/" + child.Value, child.Location)
        : child.IsUnset ? child : Property<string>.Unknown((parent.Value ?? parent.Expression) + "/" + (child.Value ?? child.Expression), child.Location);
}
