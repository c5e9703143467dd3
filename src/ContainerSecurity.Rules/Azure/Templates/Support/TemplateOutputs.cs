using System.Collections.Generic;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Rules.Azure.Templates.Support;

/// <summary>The outputs of a template, as written.</summary>
internal static class TemplateOutputs
{
    private const int MostDecorators = 12;

    /// <summary>Finds the name and value of each output; for a loop, the value is its body.</summary>
    public static IEnumerable<(string Name, DataNode Value)> Of(AzureDocument document)
    {
        if (document.Root.Resolved is not DataMapping root)
            yield break;
        foreach (var entry in document.Kind == DocumentKind.Bicep ? root.Entries : (root.FindIgnoreCase("outputs")?.Value.Resolved as DataMapping)?.Entries ?? [])
        {
            if (document.Kind == DocumentKind.Bicep)
            {
                if (entry.Key.Location.Text == "output" && !IsSecure(document.Text, entry.Key.Span.Start))
                    yield return (entry.Key.Text, entry.Value);
            }
            else if (entry.Value.Resolved is DataMapping output)
            {
                // Secure outputs are not stored in the deployment history.
                var type = (output.FindIgnoreCase("type")?.Value as DataScalar)?.Text;
                if (type is not null && !type.StartsWith("secure", System.StringComparison.OrdinalIgnoreCase) && output.FindIgnoreCase("value")?.Value is { } value)
                    yield return (entry.Key.Text, value);
            }
        }
    }

    // Decorators stand on the lines before the output, one each. Values of secure outputs are not stored in the deployment history.
    private static bool IsSecure(SourceText text, int start)
    {
        for (var line = text.GetLinePosition(start).Line - 1; line >= 0 && line >= text.GetLinePosition(start).Line - MostDecorators; line--)
        {
            var written = text.ToString(text.GetLineSpan(line)).Trim();
            if (written.StartsWith("@secure(", System.StringComparison.Ordinal) || written.StartsWith("@sys.secure(", System.StringComparison.Ordinal))
                return true;
            if (written.Length > 0 && written[0] is not ('@' or '/'))
                return false;
        }

        return false;
    }
}
