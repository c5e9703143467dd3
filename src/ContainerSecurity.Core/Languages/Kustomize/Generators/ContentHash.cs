using System.Security.Cryptography;
using System.Text;
using ContainerSecurity.Languages.Go.Values;
using ContainerSecurity.Languages.Kustomize.Resources;
using ContainerSecurity.Languages.Kustomize.Tree;

namespace ContainerSecurity.Languages.Kustomize.Generators;

/// <summary>Computes the hash that kustomize puts after a name: ten digits of SHA-256 in letters that make no words. Only the content counts.</summary>
internal static class ContentHash
{
    /// <summary>Computes the hash of an object.</summary>
    public static string Compute(Resource resource)
    {
        var content = new GoMap();
        if (resource.Kind is "ConfigMap" or "Secret")
        {
            content.Items.Add("kind", new GoString(resource.Kind));
            content.Items.Add("name", new GoString(""));
            content.Items.Add("data", Field(resource, "data"));
            AddMap(content, resource, resource.Kind == "Secret" ? "stringData" : "binaryData");
            if (resource.Kind == "Secret")
                content.Items.Add("type", Field(resource, "type"));
        }
        else
        {
            content.Items.Add("node", NodePrinter.ToValue(resource.Node));
        }

        return Encode(GoJson.Write(content));
    }

    private static string Encode(string json)
    {
#pragma warning disable CA1850 // netstandard2.0 has no static HashData.
        using var algorithm = SHA256.Create();
        var hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(json));
#pragma warning restore CA1850
        var text = new StringBuilder(10);
        for (var i = 0; i < 10; i++)
            text.Append("gh2k456789mbcdtf"[i % 2 == 0 ? hash[i / 2] >> 4 : hash[i / 2] & 15]);
        return text.ToString();
    }

    private static GoValue Field(Resource resource, string name) => resource.Node.Find(name) switch
    {
        null => new GoString(""),
        { Kind: NodeKind.Scalar } scalar => new GoString(scalar.Value),
        var collection => NodePrinter.ToValue(collection),
    };

    private static void AddMap(GoMap content, Resource resource, string name)
    {
        if (resource.Node.Find(name) is { Kind: NodeKind.Mapping } map)
            content.Items.Add(name, NodePrinter.ToValue(map));
    }
}
