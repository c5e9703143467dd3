using System;
using System.Linq;
using System.Text;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>base64, data URIs, URIs.</summary>
internal static class EncodingFunctions
{
    public static void AddTo(FunctionTable table)
    {
        Add(table, "base64", static text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)));
        Add(table, "base64ToString", FromBase64);
        table.AddStrict("base64ToJson", static a => a is [TextValue text] && FromBase64(text.Text) is { } json ? ConversionFunctions.FromJson(json) : null, FunctionCost.Characters);
        Add(table, "dataUri", static text => "data:text/plain;charset=utf8;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(text)));
        Add(table, "dataUriToString", static text => text.IndexOf(";base64,", StringComparison.Ordinal) is var at and > 0 ? FromBase64(text.Substring(at + 8)) : null);
        Add(table, "uriComponent", static text => text.Length > 30_000 || text.Any(char.IsSurrogate) ? null : Uri.EscapeDataString(text));
        Add(table, "uriComponentToString", Uri.UnescapeDataString);
        table.AddStrict("uri", static a => a is [TextValue from, TextValue path] && Uri.TryCreate(from.Text, UriKind.Absolute, out var root) && Uri.TryCreate(root, path.Text, out var whole)
            ? new TextValue(whole.AbsoluteUri) : null, FunctionCost.Characters);
    }

    private static void Add(FunctionTable table, string name, Func<string, string?> function) =>
        table.AddStrict(name, a => a is [TextValue text] && function(text.Text) is { } result ? StringFunctions.Limited(result) : null, FunctionCost.Characters);

    private static string? FromBase64(string text)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(text));
        }
        catch (FormatException)
        {
            // A deployment fails there: the value is not known.
            return null;
        }
    }
}
