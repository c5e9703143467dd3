using System.Collections.Generic;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Rules.Azure.Templates.Support;

/// <summary>The outputs of a template, as they are written.</summary>
internal static class TemplateOutputs
{
    /// <summary>The name of each output with its value; of a loop the body.</summary>
    public static IEnumerable<(string Name, DataNode Value)> Of(AzureDocument document)
    {
        if (document.Root.Resolved is not DataMapping root)
            yield break;
        foreach (var entry in document.Kind == DocumentKind.Bicep ? root.Entries : (root.FindIgnoreCase("outputs")?.Value.Resolved as DataMapping)?.Entries ?? [])
        {
            if (document.Kind == DocumentKind.Bicep)
            {
                if (entry.Key.Location.Text == "output")
                    yield return (entry.Key.Text, entry.Value);
            }
            else if (entry.Value.Resolved is DataMapping output)
            {
                // A secure output is not kept in the history.
                var type = (output.FindIgnoreCase("type")?.Value as DataScalar)?.Text;
                if (type is not null && !type.StartsWith("secure", System.StringComparison.OrdinalIgnoreCase) && output.FindIgnoreCase("value")?.Value is { } value)
                    yield return (entry.Key.Text, value);
            }
        }
    }
}
