using System;
using ContainerSecurity.Data;

namespace ContainerSecurity.Languages.Azure.Model;

/// <summary>Azure container groups in YAML, as <c>az container create --file</c> takes them.</summary>
internal sealed class ContainerGroupFormat : DataFormat
{
    public override DocumentKind Kind => DocumentKind.ContainerGroupYaml;

    public override bool MayFit(string text) => HasIgnoreCase(text, "Microsoft.ContainerInstance") || (HasIgnoreCase(text, "containers") && Has(text, "properties"));

    public override bool Claims(string text, TextSpan span) =>
        text.IndexOf("Microsoft.ContainerInstance/containerGroups", span.Start, span.Length, StringComparison.OrdinalIgnoreCase) >= 0;

    public override bool Recognizes(DataSource source)
    {
        if (source.Root is not DataMapping root)
            return false;
        if (TextIgnoreCase(root, "type") is { } type)
            return type.StartsWith("Microsoft.ContainerInstance/containerGroup", StringComparison.OrdinalIgnoreCase);
        // Type and version may be left out; a date as the version or the groups' own shape tell.
        if (root.FindIgnoreCase("properties")?.Value.Resolved is not DataMapping properties || properties.FindIgnoreCase("containers")?.Value.Resolved is not DataSequence containers)
            return false;
        return TextIgnoreCase(root, "apiVersion") is { } version
            ? version.Length >= 10 && char.IsDigit(version[0])
            : root.FindIgnoreCase("kind") is null && containers.Items is [{ Resolved: DataMapping first }, ..] && first.FindIgnoreCase("properties")?.Value.Resolved is DataMapping;
    }

    public override Document Bind(DataSource source, ParserOptions options) => AzureBinder.BindResource(source, Kind, "Microsoft.ContainerInstance/containerGroups");

    private static string? TextIgnoreCase(DataMapping mapping, string key) => mapping.FindIgnoreCase(key)?.Value.Resolved is DataScalar { Expression: null } scalar ? scalar.Text : null;
}
