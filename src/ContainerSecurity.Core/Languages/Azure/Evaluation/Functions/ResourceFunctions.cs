using System.Globalization;
using System.Linq;
using System.Text;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>The functions that make resource ids: the subscription is never known, types and names may be.</summary>
internal static class ResourceFunctions
{
    public static void AddTo(FunctionTable table)
    {
        table.AddLenient("resourceId", static a => Id("/subscriptions/{0}/resourceGroups/{1}", a, "${subscription}", "${resourceGroup}"));
        table.AddLenient("subscriptionResourceId", static a => Id("/subscriptions/{0}", a, "${subscription}"));
        table.AddLenient("tenantResourceId", static a => Id("", a));
        table.AddLenient("managementGroupResourceId", static a => Id("/providers/Microsoft.Management/managementGroups/{0}", a, "${managementGroup}"));
        table.AddLenient("extensionResourceId", static a => a.Length > 1 && TextOf(a[0]) is { } scope ? Id("{0}", [.. a.Skip(1)], scope) : null);
    }

    // The last parts of the scope may stand before the type.
    private static TemplateValue? Id(string scope, TemplateValue[] a, params string[] parts)
    {
        var texts = a.Select(TextOf).ToList();
        var at = texts.FindIndex(t => t is not null && t.IndexOf('/') > 0 && t[0] != '$');
        if (at < 0 || (at > 0 && at > parts.Length) || texts.Any(t => t is null))
            return null;
        var types = texts[at]!.Split('/');
        if (types.Length - 1 != texts.Count - at - 1)
            return null;
        texts.CopyTo(0, parts, parts.Length - at, at);
        var id = new StringBuilder().AppendFormat(CultureInfo.InvariantCulture, scope, [.. parts]).Append("/providers/").Append(types[0]);
        for (var i = 1; i < types.Length; i++)
            id.Append('/').Append(types[i]).Append('/').Append(texts[at + i]);
        var text = id.ToString();
        return Placeholders.HasAny(text) ? UnknownValue.Partly(text) : new TextValue(text);
    }

    private static string? TextOf(TemplateValue value) => value switch
    {
        TextValue text => text.Text,
        UnknownValue unknown => unknown.Pattern ?? "${name}",
        _ => null,
    };
}
