namespace ContainerSecurity.Data.Editing;

/// <summary>Creates the edit that replaces a value where the model says that it stands.</summary>
internal static class PropertyEdit
{
    public static TextChange? Replace<T>(Property<T> property, DataValue value)
    {
        if (!property.IsKnown || property.Location.Document is not DataTreeDocument { DataSyntax: var syntax })
            return null;
        var old = property.Location.Text;
        var isQuoted = old.Length > 1 && old[0] is '"' or '\'';
        if ((isQuoted ? old.Substring(1, old.Length - 2) : old) != Written(property, old))
            return null;
        if (isQuoted && value.Kind == DataValueKind.Text)
            return new TextChange(property.Location.Span, ValueWriter.Quote(value.Text, old[0], syntax));
        if (isQuoted || property.Value is not string || IsWhole(property.Location, syntax))
            return new TextChange(property.Location.Span, ValueWriter.Write(value, syntax));
        // A part of a string, such as the tag of an image: quotes would end it.
        return value.Kind != DataValueKind.List && ValueWriter.IsPlain(value.Text) ? new TextChange(property.Location.Span, value.Text) : null;
    }

    private static string Written<T>(Property<T> property, string old) => property.Value switch
    {
        // YAML has Booleans in lowercase, with a capital and in capitals.
        bool => old.Trim('"', '\''),
        var value => value?.ToString() ?? "",
    };

    private static bool IsWhole(Location location, DataSyntax syntax)
    {
        var (text, span) = (location.Document.Text, location.Span);
        return syntax == DataSyntax.Yaml && (span.Start == 0 || text[span.Start - 1] is ' ' or '\t' or '\n' or '\r' or '[' or '{' or ',');
    }
}
