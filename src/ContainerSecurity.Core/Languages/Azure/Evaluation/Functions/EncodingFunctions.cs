using System;
using System.Text;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>base64 and data URIs.</summary>
internal static class EncodingFunctions
{
    public static void AddTo(FunctionTable table)
    {
        Add(table, "base64", static text => Convert.ToBase64String(Encoding.UTF8.GetBytes(text)));
        Add(table, "base64ToString", FromBase64);
        table.AddStrict("base64ToJson", static a => a is [TextValue text] && FromBase64(text.Text) is { } json ? ConversionFunctions.FromJson(json) : null, FunctionCost.Characters);
        table.AddStrict("dataUri", static a => a switch
        {
            [TextValue text] => StringFunctions.Limited(ToDataUri("text/plain", text.Text)),
            [ArrayValue or ObjectValue] => StringFunctions.Limited(ToDataUri("application/json", ConversionFunctions.ToJson(a[0]))),
            _ => null,
        }, FunctionCost.Characters);
        Add(table, "dataUriToString", FromDataUri);
    }

    private static void Add(FunctionTable table, string name, Func<string, string?> function) =>
        table.AddStrict(name, a => a is [TextValue text] && function(text.Text) is { } result ? StringFunctions.Limited(result) : null, FunctionCost.Characters);

    private static string ToDataUri(string type, string text) => $"data:{type};charset=utf-8;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(text))}";

    private static string? FromDataUri(string uri)
    {
        var comma = uri.IndexOf(',');
        if (comma < 0 || !uri.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            return null;
        var data = uri.Substring(comma + 1);
        return uri.Substring(0, comma).EndsWith(";base64", StringComparison.OrdinalIgnoreCase) ? FromBase64(data) : Uri.UnescapeDataString(data);
    }

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
