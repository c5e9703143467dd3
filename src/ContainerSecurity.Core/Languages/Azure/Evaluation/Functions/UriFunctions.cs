using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>uri, buildUri, parseUri, and the escapes of URIs.</summary>
internal static class UriFunctions
{
    private const int MaxComponent = 30_000;

    public static void AddTo(FunctionTable table)
    {
        table.AddStrict("uriComponent", static a => a is [TextValue { Text: { Length: <= MaxComponent } text }] && !text.Any(char.IsSurrogate) ? new TextValue(Uri.EscapeDataString(text)) : null);
        table.AddStrict("uriComponentToString", static a => a is [TextValue text] ? StringFunctions.Limited(Uri.UnescapeDataString(text.Text.Replace('+', ' '))) : null);
        table.AddStrict("uri", static a => a is [TextValue from, TextValue path] && Uri.TryCreate(from.Text, UriKind.Absolute, out var root) && Uri.TryCreate(root, path.Text, out var whole)
            ? new TextValue(whole.AbsoluteUri) : null);
        table.AddStrict("buildUri", static a => a is [ObjectValue parts] ? Build(parts) : null);
        table.AddStrict("parseUri", static a => a is [TextValue text] && Uri.TryCreate(text.Text, UriKind.Absolute, out var uri) ? Parse(uri) : null);
    }

    private static TextValue? Build(ObjectValue parts)
    {
        if (!parts.TryGet("scheme", out var scheme) || !parts.TryGet("host", out var host) || scheme is not TextValue || host is not TextValue)
            return null;
        var path = Text(parts, "path");
        var query = Text(parts, "query");
        var port = parts.TryGet("port", out var number) && number is IntegerValue { Number: >= 0 } given && !IsStandard(((TextValue)scheme).Text, given.Number)
            ? ":" + given.Number.ToString(CultureInfo.InvariantCulture) : "";
        return new TextValue(((TextValue)scheme).Text + "://" + ((TextValue)host).Text + port
            + (path.StartsWith("/", StringComparison.Ordinal) ? path : "/" + path)
            + (query.Length == 0 || query[0] == '?' ? query : "?" + query));
    }

    private static TemplateValue Parse(Uri uri)
    {
        var members = new List<KeyValuePair<string, TemplateValue>>
        {
            new("scheme", new TextValue(uri.Scheme)),
            new("host", new TextValue(uri.Host)),
            new("port", uri.IsDefaultPort ? KeywordValue.Null : new IntegerValue(uri.Port)),
        };
        if (uri.AbsolutePath != "/")
            members.Add(new("path", new TextValue(uri.AbsolutePath)));
        if (uri.Query.Length > 0)
            members.Add(new("query", new TextValue(uri.Query)));
        return ObjectValue.Create(members);
    }

    private static string Text(ObjectValue parts, string name) => parts.TryGet(name, out var value) && value is TextValue text ? text.Text : "";

    private static bool IsStandard(string scheme, long port) => (scheme.ToLowerInvariant(), port) is ("http", 80) or ("https", 443);
}
