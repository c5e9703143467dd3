using System.Linq;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Languages.Kubernetes;

namespace ContainerSecurity.Core.Tests.Model;

/// <summary>Short ways from a text to its model.</summary>
internal static class Parsed
{
    public static KubernetesDocument Manifest(string yaml) =>
        DocumentParser.Parse("manifest.yaml", SourceText.From(yaml)).OfType<KubernetesDocument>().First();

    public static AzureDocument Group(string yaml) =>
        DocumentParser.Parse("group.yaml", SourceText.From(yaml)).OfType<AzureDocument>().Single();

    public static AzureDocument Template(string json) =>
        DocumentParser.Parse("template.json", SourceText.From(json)).OfType<AzureDocument>().Single();

    /// <summary>The only container of a pod whose container has these lines, each with the indentation that it needs within the item.</summary>
    public static Container Container(string containerLines, string podLines = "")
    {
        var text = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n" + Indent(podLines, 2) + "  containers:\n  - name: app\n" + Indent(containerLines, 4);
        return Manifest(text).Workloads.Single().Containers.Single();
    }

    public static ImageReference Image(string text) => Container("image: '" + text + "'").Image!;

    private static string Indent(string lines, int columns) =>
        string.Concat(lines.Split('\n').Where(l => l.Length > 0).Select(l => new string(' ', columns) + l + "\n"));
}
