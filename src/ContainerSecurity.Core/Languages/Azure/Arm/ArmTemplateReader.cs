using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Evaluation;
using ContainerSecurity.Languages.Azure.Evaluation.Files;

namespace ContainerSecurity.Languages.Azure.Arm;

/// <summary>
/// Reads an ARM template into the form that the evaluator takes. Source: Understand the structure and syntax of ARM templates,
/// learn.microsoft.com/azure/azure-resource-manager/templates/syntax.
/// </summary>
/// <param name="document">The document.</param>
/// <param name="files">The files that it may take something from.</param>
internal sealed class ArmTemplateReader(Document document, TemplateFiles files)
{
    private const string Deployment = "Microsoft.Resources/deployments";
    private const string BlueprintArtifact = "Microsoft.Blueprint/blueprints/artifacts";
    private const int MaxNesting = 16;

    private int _nesting;

    /// <summary>Reads a template.</summary>
    /// <param name="root">Its object.</param>
    /// <param name="inherited">The user-defined functions of a template around it, which see each other; or null.</param>
    public Template Read(DataMapping root, Template? inherited = null)
    {
        var template = new Template(document, files);
        if (inherited is not null)
        {
            foreach (var function in inherited.Functions)
                template.Functions[function.Key] = function.Value;
        }

        foreach (var entry in Members(root, "parameters"))
            template.Parameters[entry.Key.Text] = ReadParameter(entry);
        ReadVariables(root, template);
        ReadFunctions(root, template);
        template.Resources.AddRange(ReadResources(root).Declarations);
        ReadSymbols(root, template);
        ReadOutputs(root, template);
        return template;
    }

    private static TemplateParameter ReadParameter(DataEntry entry)
    {
        var body = entry.Value.Resolved as DataMapping;
        var type = body is null ? "" : Text(body, "type") ?? "";
        var nullable = (body?.FindIgnoreCase("nullable")?.Value.Resolved as DataScalar)?.AsBoolean() ?? false;
        var standard = body?.FindIgnoreCase("defaultValue")?.Value;
        var isSecure = type.StartsWith("secure", StringComparison.OrdinalIgnoreCase);
        return new TemplateParameter(entry.Key.Text, type, isSecure, nullable, standard is null ? null : ArmExpressionReader.Read(standard), entry.Key.Span);
    }

    private static void ReadVariables(DataMapping root, Template template)
    {
        foreach (var entry in Members(root, "variables"))
        {
            if (!IsKey(entry, "copy"))
                template.Variables[entry.Key.Text] = ArmExpressionReader.Read(entry.Value);
            else
                foreach (var copy in ArmExpressionReader.ReadCopies(entry.Value))
                    template.Variables[copy.Name] = copy.Loop;
        }
    }

    private static void ReadFunctions(DataMapping root, Template template)
    {
        foreach (var space in root.FindIgnoreCase("functions")?.Value.Mappings() ?? [])
        {
            var name = Text(space, "namespace") ?? "";
            foreach (var entry in Members(space, "members"))
            {
                if (entry.Value.Resolved is not DataMapping body || body.FindIgnoreCase("output")?.Value.Resolved is not DataMapping output || output.FindIgnoreCase("value")?.Value is not { } value)
                    continue;
                var parameters = body.FindIgnoreCase("parameters")?.Value.Mappings().Select(p => Text(p, "name") ?? "").ToImmutableArray() ?? [];
                template.Functions[name + "." + entry.Key.Text] = new TemplateFunction(parameters, ArmExpressionReader.Read(value));
            }
        }
    }

    private static void ReadSymbols(DataMapping root, Template template)
    {
        if (root.FindIgnoreCase("resources")?.Value.Resolved is not DataMapping named)
            return;
        foreach (var entry in named.Entries.Where(static e => e.Value.Resolved is DataMapping).Take(template.Resources.Count))
            template.Deployments[entry.Key.Text] = template.Deployments.Count;
    }

    private static void ReadOutputs(DataMapping root, Template template)
    {
        foreach (var entry in Members(root, "outputs"))
        {
            if (entry.Value.Resolved is not DataMapping body)
                continue;
            // A loop has its count and what it repeats in place of a value.
            var value = body.FindIgnoreCase("value") is { } written ? ArmExpressionReader.Read(written.Value)
                : body.FindIgnoreCase("copy")?.Value.Resolved is DataMapping copy ? ArmExpressionReader.ReadOutputLoop(copy) : null;
            var condition = body.FindIgnoreCase("condition");
            var isSecure = (Text(body, "type") ?? "").StartsWith("secure", StringComparison.OrdinalIgnoreCase);
            if (value is not null)
                template.Outputs[entry.Key.Text] = new TemplateOutput(value, condition is null ? null : ArmExpressionReader.Read(condition.Value), isSecure);
        }
    }

    private (ImmutableArray<ResourceDeclaration> Declarations, DataEntry? Entry) ReadResources(DataMapping holder)
    {
        var entry = holder.FindIgnoreCase("resources");
        var nodes = entry?.Value.Resolved switch
        {
            DataMapping named => named.Entries.Select(e => e.Value.Resolved).OfType<DataMapping>(),
            { } list => list.Mappings(),
            _ => [],
        };
        if (++_nesting > MaxNesting)
            nodes = [];
        ImmutableArray<ResourceDeclaration> declarations = [.. nodes.Select(ReadResource)];
        _nesting--;
        return (declarations, entry);
    }

    private ResourceDeclaration ReadResource(DataMapping node)
    {
        var isArtifact = string.Equals(Text(node, "type"), BlueprintArtifact, StringComparison.OrdinalIgnoreCase);
        var isDeployment = isArtifact || string.Equals(Text(node, "type"), Deployment, StringComparison.OrdinalIgnoreCase);
        var (children, entry) = ReadResources(node);
        var properties = node.FindIgnoreCase("properties")?.Value.Resolved as DataMapping;
        var inner = isDeployment ? properties?.FindIgnoreCase("template")?.Value.Resolved as DataMapping : null;
        var options = properties?.FindIgnoreCase("expressionEvaluationOptions")?.Value.Resolved as DataMapping;
        return new ResourceDeclaration
        {
            Body = ArmExpressionReader.ReadObject(node, isDeployment ? IsKeptOfDeployment : IsKept),
            Condition = node.FindIgnoreCase("condition") is { } condition ? ArmExpressionReader.Read(condition.Value) : null,
            Loop = node.FindIgnoreCase("copy")?.Value.Resolved is DataMapping copy ? ArmExpressionReader.ReadLoop(copy) : null,
            IsExisting = (node.FindIgnoreCase("existing")?.Value.Resolved as DataScalar)?.AsBoolean() ?? false,
            Children = children,
            ChildrenPlace = entry is null ? null : (entry.Key.Span, entry.Value.Span),
            Module = isDeployment && inner is null && (properties?.FindIgnoreCase("templateLink")?.Value.Resolved as DataMapping)?.FindIgnoreCase("relativePath") is { } link ? ArmExpressionReader.Read(link.Value) : null,
            Inner = inner is null || _nesting >= MaxNesting ? null : Read(inner),
            HasOwnScope = isArtifact || (options is not null && string.Equals(Text(options, "scope"), "inner", StringComparison.OrdinalIgnoreCase)),
            Arguments = isDeployment && properties?.FindIgnoreCase("parameters") is { } arguments ? ArmExpressionReader.Read(arguments.Value) : null,
        };
    }

    // What the engine reads of a declaration is not the resource's own.
    private static bool IsKept(DataEntry entry, int depth) =>
        depth != 0 || (!IsKey(entry, "copy") && !IsKey(entry, "condition") && !IsKey(entry, "resources"));

    // The template of a nested deployment has a scope of its own.
    private static bool IsKeptOfDeployment(DataEntry entry, int depth) => IsKept(entry, depth) && (depth != 1 || !IsKey(entry, "template"));

    private static bool IsKey(DataEntry entry, string key) => string.Equals(entry.Key.Text, key, StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<DataEntry> Members(DataMapping holder, string key) =>
        holder.FindIgnoreCase(key)?.Value.Resolved is DataMapping mapping ? mapping.Entries : [];

    private static string? Text(DataMapping mapping, string key) => mapping.FindIgnoreCase(key)?.Value.Resolved is DataScalar { Expression: null } scalar ? scalar.Text : null;
}
