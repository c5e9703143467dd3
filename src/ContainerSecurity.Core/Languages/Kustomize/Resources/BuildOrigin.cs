using System.Text;

namespace ContainerSecurity.Languages.Kustomize.Resources;

/// <summary>Where an object or a change comes from, as <c>buildMetadata</c> writes it into annotations.</summary>
/// <param name="Path">The file, relative to the kustomization that is built; empty for a generated object.</param>
/// <param name="ConfiguredIn">The file that configures the generator or transformer.</param>
/// <param name="ConfiguredBy">The generator or transformer.</param>
internal sealed record BuildOrigin(string Path, string ConfiguredIn = "", ResourceId? ConfiguredBy = null)
{
    /// <summary>The text of the annotation.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Write(text, "", "");
        return text.ToString();
    }

    /// <summary>Writes the fields, the first after another indentation.</summary>
    public void Write(StringBuilder text, string first, string indent)
    {
        if (Path.Length > 0)
            text.Append(first).Append("path: ").Append(Path).Append('\n');
        else
            text.Append(first);
        if (ConfiguredIn.Length > 0)
            text.Append(Path.Length > 0 ? indent : "").Append("configuredIn: ").Append(ConfiguredIn).Append('\n');
        if (ConfiguredBy is not { } by)
            return;
        text.Append(indent).Append("configuredBy:\n");
        Field(text, indent, "apiVersion", by.Gvk.ApiVersion == "builtin/" ? "builtin" : by.Gvk.ApiVersion);
        Field(text, indent, "kind", by.Gvk.Kind);
        Field(text, indent, "name", by.Name);
        Field(text, indent, "namespace", by.Namespace);
    }

    private static void Field(StringBuilder text, string indent, string name, string value)
    {
        if (value.Length > 0)
            text.Append(indent).Append("  ").Append(name).Append(": ").Append(value).Append('\n');
    }
}
