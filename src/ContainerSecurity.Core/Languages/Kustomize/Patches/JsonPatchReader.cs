using System.Collections.Generic;
using System.Text.Json;
using ContainerSecurity.Languages.Go.Yaml;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Patches;

/// <summary>Reads JSON patches, which may be written in YAML unless they begin with a bracket.</summary>
internal static class JsonPatchReader
{
    /// <summary>Reads a patch.</summary>
    /// <exception cref="KustomizeException">The text is no patch.</exception>
    public static List<JsonOperation> Read(DocumentText text)
    {
        if (text.Text.Length == 0)
            throw new KustomizeException("empty json patch operations", text.Origin);
        if (text.Text[0] == '[')
            CheckJson(text);
        var root = NodeReader.Read(text.Whole, isVersion3: false);
        // A comment alone is null, and null no operations.
        if (root is null or { IsNull: true })
            return [];
        if (root.Kind != NodeKind.Sequence)
            throw new KustomizeException("json: cannot unmarshal into Go value of type jsonpatch.Patch: a JSON patch is a list of operations", root.Origin);
        return root.Items.ConvertAll(ReadOperation);
    }

    private static void CheckJson(DocumentText text)
    {
        try
        {
            using var document = JsonDocument.Parse(text.Text, new JsonDocumentOptions { MaxDepth = 200 });
        }
        catch (JsonException exception)
        {
            throw new KustomizeException("the JSON patch is no JSON: write it as a list of YAML or as JSON (" + exception.Message.Split('.')[0] + ")", text.Origin);
        }
    }

    private static JsonOperation ReadOperation(Node node)
    {
        if (node.Kind != NodeKind.Mapping)
            throw new KustomizeException("json: cannot unmarshal into Go value of type jsonpatch.Operation: an operation is a map", node.Origin);
        var value = node.Find("value");
        if (value is not null)
            JsonForm11.Apply(value);
        return new JsonOperation(Text(node, "op"), Text(node, "path"), Text(node, "from"), value, node.Origin);
    }

    private static string? Text(Node node, string key) => node.Find(key) is { Kind: NodeKind.Scalar, IsNull: false } value && value.Tag is GoYamlTags.Text or GoYamlTags.Timestamp ? value.Value : null;
}
