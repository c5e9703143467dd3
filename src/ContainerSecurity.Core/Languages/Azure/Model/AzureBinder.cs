using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Arm;
using ContainerSecurity.Languages.Azure.Evaluation;
using ContainerSecurity.Languages.Azure.Evaluation.Files;
using ContainerSecurity.Languages.Azure.Evaluation.Modules;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Azure.Model;

/// <summary>Reads the resources and workloads out of an ACI YAML file or a template.</summary>
internal static class AzureBinder
{
    /// <summary>Reads a file that describes one resource in the form of the REST API.</summary>
    /// <param name="source">The file.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="type">The type of the resource where the file names none.</param>
    public static AzureDocument BindResource(DataSource source, DocumentKind kind, string type) =>
        BindResources(source, kind, source.Root.Resolved is DataMapping mapping ? [mapping] : [], type);

    /// <summary>Reads a file that describes resources in the form of the REST API, or in the one that the command line prints.</summary>
    /// <param name="source">The file.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="resources">The resources in it.</param>
    /// <param name="type">The type of a resource where the file names none.</param>
    public static AzureDocument BindResources(DataSource source, DocumentKind kind, ImmutableArray<DataMapping> resources, string type = "")
    {
        return new AzureDocument(source, kind, document =>
        {
            var reader = new ModelReader(document, ModelDialect.Azure);
            return ReadContent(reader, resources.Select(r => Read(r, TypeOf(reader, r) ?? type)), reportsProblems: true);

            AzureResource Read(DataMapping resource, string own)
            {
                var form = DeployedResource.IsFlat(resource) ? DeployedResource.ToTemplateForm(resource, own) : resource;
                form.Owner ??= document;
                return ReadResource(reader, form, own, null);
            }
        });
    }

    public static AzureDocument BindArmTemplate(DataSource source, ParserOptions options)
    {
        return new AzureDocument(source, DocumentKind.ArmTemplate, document =>
        {
            if (source.Root.Resolved is not DataMapping root)
                return new AzureContent();
            // A file that is said to be a template is read as one, whatever it lacks.
            var template = ArmTemplateFinder.Find(root) ?? root;
            return Read(document, new ArmTemplateReader(document, new TemplateFiles(options)).Read(template), options, ArmTemplateFinder.FindArguments(root, template));
        });
    }

    /// <summary>Evaluates a template and reads what it deploys.</summary>
    /// <param name="document">The document.</param>
    /// <param name="template">Its template.</param>
    /// <param name="options">How it is read.</param>
    /// <param name="arguments">What the document itself gives for the template's parameters, or null.</param>
    public static AzureContent Read(AzureDocument document, Template template, ParserOptions options, DataMapping? arguments = null)
    {
        var scope = new TemplateScope(template);
        ArgumentFile.Apply(scope, options);
        if (arguments is not null)
            ArgumentFile.Add(scope, arguments, document);
        var (content, builder) = Deploy(document, scope, new EvaluationBudget(), reportsProblems: true);
        ImmutableArray<AzureParameter> parameters = [.. template.Parameters.Values.OrderBy(p => p.NameSpan.Start).Select(p => ReadParameter(document, p, builder, scope))];
        return content with { Template = template, Parameters = parameters, Problems = content.Problems.AddRange(ModuleNotices.Of(template)) };
    }

    /// <summary>Reads the template of a document as another file calls it.</summary>
    /// <param name="original">The document.</param>
    /// <param name="call">The call.</param>
    /// <param name="caller">The document that calls, or an instance of it.</param>
    /// <param name="budget">What it may cost.</param>
    public static AzureDocument BindModule(AzureDocument original, ModuleCall call, AzureDocument caller, EvaluationBudget budget)
    {
        return new AzureDocument(original, call, caller, instance =>
        {
            var scope = new TemplateScope(original.Template!);
            call.Apply(scope);
            // What is wrong with the values that are written in it is said of the document itself.
            return Deploy(instance, scope, budget, reportsProblems: false).Content with { Template = original.Template };
        });
    }

    private static (AzureContent Content, NodeBuilder Builder) Deploy(AzureDocument document, TemplateScope scope, EvaluationBudget budget, bool reportsProblems)
    {
        var evaluator = new ExpressionEvaluator(budget);
        var builder = new NodeBuilder(document, evaluator);
        var deployment = new TemplateEvaluator(builder, evaluator);
        deployment.Deploy(scope);
        var reader = new ModelReader(document, ModelDialect.Azure);
        var content = ReadContent(reader, ReadResources(reader, deployment.Found), reportsProblems) with { Origins = builder.Origins, Calls = deployment.Calls };
        if (budget.IsExhausted)
            content = content with { Problems = content.Problems.Add(Diagnostic.Create(EngineDescriptors.LimitReached, new Location(document.Original, default), "The template deploys or computes more than is evaluated; the rest is taken as not known")) };
        return (content, builder);
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
        var standard = parameter.Default is null ? null : builder.Build(parameter.Default, new EvaluationScope(scope, null, null));
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

    private static AzureContent ReadContent(ModelReader reader, IEnumerable<AzureResource> found, bool reportsProblems)
    {
        var resources = found.ToImmutableArray();
        ImmutableArray<ContainerGroup> groups = [.. resources.Where(r => ContainerGroupReader.Reads(r.Type)).SelectMany(r => ContainerGroupReader.Read(reader, r))];
        ImmutableArray<ContainerApp> apps = [.. resources.Where(r => ContainerAppReader.Reads(r.Type)).SelectMany(r => ContainerAppReader.Read(reader, r))];
        return new AzureContent
        {
            Resources = resources,
            ContainerGroups = groups,
            ContainerApps = apps,
            Workloads = [.. groups.Select(g => g.Workload), .. apps.Select(a => a.Workload)],
            Problems = reportsProblems ? reader.Problems : [],
        };
    }

    private static AzureResource ReadResource(ModelReader reader, DataMapping node, string type, AzureResource? parent)
    {
        var span = reader.Find(node, "type")?.Value.Span ?? (node.Entries.IsEmpty ? node.Span : node.Entries[0].Key.Span);
        var root = reader.Open(node, new Location(reader.Document, span));
        var name = root.String("name");
        return new AzureResource
        {
            Document = (AzureDocument)reader.Document,
            Type = type,
            ApiVersion = root.String("apiVersion"),
            Name = parent is null ? name : Join(parent.Name, name),
            Location = name.Location,
            Node = node,
            Properties = reader.FindMapping(node, "properties"),
        };
    }

    // The name of a child begins with that of its parent, as it does where the child stands on its own.
    private static Property<string> Join(Property<string> parent, Property<string> child) => parent.IsKnown && child.IsKnown
        ? Property<string>.Known(child.Value!.Contains('/') ? child.Value! : parent.Value + "/" + child.Value, child.Location)
        : child.IsUnset ? child : Property<string>.Unknown((parent.Value ?? parent.Expression) + "/" + (child.Value ?? child.Expression), child.Location);
}
