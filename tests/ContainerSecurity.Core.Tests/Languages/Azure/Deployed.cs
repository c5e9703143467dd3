using System.Linq;
using System.Text;
using ContainerSecurity.Core.Tests.Model;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Core.Tests.Languages.Azure;

/// <summary>Short ways to what a template deploys.</summary>
internal static class Deployed
{
    /// <summary>A template with these members and resources, each without its outer brackets.</summary>
    public static AzureDocument Template(string members, string resources) => Parsed.Template($$"""
        { "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0",
          {{members}}{{(members.Length > 0 ? "," : "")}}
          "resources": [ {{resources}} ] }
        """);

    public static AzureDocument Bicep(string text) => DocumentParser.Parse("main.bicep", SourceText.From(text)).OfType<AzureDocument>().Single();

    /// <summary>The value of a property of the only resource as JSON without quotes; <c>?</c> for what is not known.</summary>
    public static string Value(AzureDocument document, string property = "v") => Show(document.Resources.Single().Properties!.FindIgnoreCase(property)?.Value);

    /// <summary>A node as JSON without quotes; <c>?</c> for what is not known.</summary>
    public static string Show(DataNode? node)
    {
        switch (node)
        {
            case DataScalar scalar:
                return scalar.Expression is null ? scalar.Text : "?";
            case DataMapping mapping:
                return "{" + string.Join(",", mapping.Entries.Select(e => e.Key.Text + ":" + Show(e.Value))) + "}";
            case DataSequence sequence:
                return new StringBuilder("[").AppendJoin(',', sequence.Items.Select(Show)).Append(']').ToString();
            default:
                return "nothing";
        }
    }
}
