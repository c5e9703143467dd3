using System.Linq;
using System.Text;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>The functions that make resource ids: the subscription is never known, types and names may be.</summary>
internal static class ResourceFunctions
{
    private const string Subscription = "/subscriptions/${subscription}";

    public static void AddTo(FunctionTable table)
    {
        table.AddLenient("resourceId", static a => Id(Subscription + "/resourceGroups/${resourceGroup}", a));
        table.AddLenient("subscriptionResourceId", static a => Id(Subscription, a));
        table.AddLenient("tenantResourceId", static a => Id("", a));
        table.AddLenient("managementGroupResourceId", static a => Id("/providers/Microsoft.Management/managementGroups/${managementGroup}", a));
        table.AddLenient("extensionResourceId", static a => a.Length > 1 && TextOf(a[0]) is { } scope ? Id(scope, [.. a.Skip(1)]) : null);
    }

    // Before the type may stand a subscription and a resource group, which says no more than that they are not these.
    private static TemplateValue? Id(string scope, TemplateValue[] a)
    {
        var texts = a.Select(TextOf).ToList();
        var at = texts.FindIndex(t => t is not null && t.IndexOf('/') > 0 && t[0] != '$');
        if (at < 0 || at > 2 || texts.Any(t => t is null))
            return null;
        var types = texts[at]!.Split('/');
        if (types.Length - 1 != texts.Count - at - 1)
            return null;
        var id = new StringBuilder(scope).Append("/providers/").Append(types[0]);
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
