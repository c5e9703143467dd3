using System.Collections.Generic;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Kustomizations;

/// <summary>An entry of <c>configMapGenerator</c> or <c>secretGenerator</c>.</summary>
internal sealed record GeneratorEntry
{
    /// <summary>Whether it is a Secret.</summary>
    public bool IsSecret { get; init; }

    /// <summary>The name of the object.</summary>
    public Node? Name { get; init; }

    /// <summary>The namespace of the object.</summary>
    public Node? Namespace { get; init; }

    /// <summary>The type of a Secret.</summary>
    public Node? Type { get; init; }

    /// <summary>What it does with an object of the same name.</summary>
    public GenerationBehavior Behavior { get; init; }

    /// <summary>The pairs of keys and values.</summary>
    public List<Node> Literals { get; init; } = [];

    /// <summary>The files that are values.</summary>
    public List<Node> Files { get; init; } = [];

    /// <summary>The files with pairs of keys and values.</summary>
    public List<Node> Environments { get; init; } = [];

    /// <summary>The options.</summary>
    public GeneratorOptions? Options { get; init; }

    /// <summary>Where it is written.</summary>
    public TextOrigin? Origin { get; init; }

    /// <summary>Reads an entry.</summary>
    /// <exception cref="KustomizeException">It is wrong.</exception>
    public static GeneratorEntry Read(Node node, bool isSecret, bool isStrict)
    {
        var entry = new GeneratorEntry { IsSecret = isSecret, Origin = node.Origin };
        Node? single = null;
        FieldValue.ReadObject(node, isSecret ? "SecretArgs" : "ConfigMapArgs", isStrict, (field, value) =>
        {
            var where = "GeneratorArgs." + field;
            switch (field)
            {
                case "name":
                    entry = entry with { Name = FieldValue.Text(value, where) };
                    break;
                case "namespace":
                    entry = entry with { Namespace = FieldValue.Text(value, where) };
                    break;
                case "type" when isSecret:
                    entry = entry with { Type = FieldValue.Text(value, where) };
                    break;
                case "behavior":
                    entry = entry with { Behavior = FieldValue.Text(value, where)?.Value switch { "merge" => GenerationBehavior.Merge, "replace" => GenerationBehavior.Replace, _ => GenerationBehavior.Create } };
                    break;
                case "literals":
                    entry = entry with { Literals = FieldValue.Texts(value, where) };
                    break;
                case "files":
                    entry = entry with { Files = FieldValue.Texts(value, where) };
                    break;
                case "envs":
                    entry = entry with { Environments = FieldValue.Texts(value, where) };
                    break;
                case "env":
                    single = FieldValue.Text(value, where);
                    break;
                case "options":
                    entry = entry with { Options = GeneratorOptions.Read(value, isStrict) };
                    break;
                default:
                    return !isStrict && field is not "type";
            }

            return true;
        });
        return single is { Value.Length: > 0 } ? entry with { Environments = [.. entry.Environments, single] } : entry;
    }
}
