using System.Collections.Immutable;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Azure.Support;

/// <summary>Creates fixes for template parameters.</summary>
internal static class ParameterFixes
{
    /// <summary>Creates the fix that makes a parameter secure: the type <c>securestring</c>, or the decorator in Bicep.</summary>
    public static ImmutableArray<CodeFix> Secure(AzureDocument document, AzureParameter parameter)
    {
        if (document.Kind == DocumentKind.Bicep)
            return Fixes.Make("Add @secure()", Decorate(document.Text, parameter));
        return Declaration(document, parameter) is { } declaration ? Fixes.Set("Set type to securestring", declaration, "securestring", "type") : [];
    }

    /// <summary>Creates the fix that removes the default of a parameter.</summary>
    public static ImmutableArray<CodeFix> WithoutDefault(AzureParameter parameter, DataScalar value)
    {
        if (value.Syntax == DataSyntax.Bicep)
            return Fixes.Make("Remove the default", Cut(value));
        return Declaration((AzureDocument)value.Document, parameter)?.FindIgnoreCase("defaultValue") is { } entry && entry.Value.Span == value.Span
            ? Fixes.Remove("Remove the default", entry)
            : [];
    }

    private static DataMapping? Declaration(AzureDocument document, AzureParameter parameter) =>
        (document.Root.Resolved as DataMapping)?.FindIgnoreCase("parameters")?.Value.Resolved is DataMapping parameters
            ? parameters.FindIgnoreCase(parameter.Name)?.Value.Resolved as DataMapping
            : null;

    // Only the keyword may stand before the name: a line may be a whole file.
    private const int MaxLead = 1_000;

    private static TextChange? Decorate(SourceText source, AzureParameter parameter)
    {
        var start = source.GetLineStart(parameter.Location.Span.Start);
        return parameter.Location.Span.Start - start < MaxLead && source.ToString(TextSpan.FromBounds(start, parameter.Location.Span.Start)).Trim() == "param"
            ? new TextChange(new TextSpan(start, 0), "@secure()" + source.LineBreak)
            : null;
    }

    // The default value with its equals sign.
    private static TextChange? Cut(DataScalar value)
    {
        var source = value.Document.Text;
        var start = BlankStart(source, value.Span.Start);
        return start > 0 && source[start - 1] == '=' ? new TextChange(TextSpan.FromBounds(BlankStart(source, start - 1), value.Span.End), "") : null;
    }

    private static int BlankStart(SourceText source, int position)
    {
        while (position > 0 && source[position - 1] is ' ' or '\t')
            position--;
        return position;
    }
}
