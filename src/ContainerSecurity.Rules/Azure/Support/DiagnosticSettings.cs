using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Model;

namespace ContainerSecurity.Rules.Azure.Support;

/// <summary>Finds the logs of a resource that the diagnostic settings of a template collect.</summary>
internal static class DiagnosticSettings
{
    // Each resource is compared with each of the settings; a template with more of them has them for its other resources too.
    private const int MaxCompared = 300;

    /// <summary>Whether one of several log categories is sent to a destination; null if unknown.</summary>
    /// <param name="resource">The resource that emits the logs.</param>
    /// <param name="categories">The categories, and the category groups that include them.</param>
    public static bool? Sends(AzureResource resource, params string[] categories)
    {
        var answer = (bool?)false;
        foreach (var settings in Of(resource))
        {
            switch (HasCategory(settings, categories))
            {
                case true:
                    return true;
                case null:
                    answer = null;
                    break;
            }
        }

        return answer;
    }

    /// <summary>Finds the diagnostic settings that may apply to a resource.</summary>
    public static IEnumerable<AzureResource> Of(AzureResource resource) =>
        ResourceIndex.GetDiagnosticSettings(resource.Document).Take(MaxCompared).Where(r => MayBeOf(r, resource));

    // A scope is a symbolic name, or an expression that contains the resource type. Any other scope may refer to any resource.
    private static bool MayBeOf(AzureResource settings, AzureResource resource)
    {
        if (settings.Type.StartsWith(resource.Type + "/", StringComparison.OrdinalIgnoreCase))
            return true;
        if (settings.Node.FindIgnoreCase("scope")?.Value is not { } scope)
            return false;
        var text = (scope as DataScalar)?.Text + " " + scope.Location.Text;
        if (SymbolOf(resource) is { } symbol && scope.Location.Text.Trim() == symbol)
            return true;
        if (text.Contains(resource.Type, StringComparison.OrdinalIgnoreCase))
            return true;
        return !text.Contains("Microsoft.", StringComparison.OrdinalIgnoreCase) && SymbolOf(resource) is null;
    }

    private static string? SymbolOf(AzureResource resource)
    {
        var words = resource.Node.Location.Text.Split([' '], 3, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 2 && words[0] == "resource" ? words[1] : null;
    }

    private static bool? HasCategory(AzureResource settings, string[] categories)
    {
        var logs = Setting.Of(settings, "properties.logs");
        if (logs.IsUnknown || Setting.Of(settings, "properties").IsUnknown)
            return null;
        if (logs.Node is not DataSequence list)
            return false;
        var answer = (bool?)false;
        foreach (var item in list.Items)
        {
            if (item.Resolved is not DataMapping log)
                return null;
            var name = Setting.In(log, log.Location, "category");
            var group = Setting.In(log, log.Location, "categoryGroup");
            var enabled = Setting.In(log, log.Location, "enabled");
            if ((name.Is(categories) || group.Is(categories)) && enabled.Is("true"))
                return true;
            if (name.IsUnknown || group.IsUnknown || enabled.IsUnknown)
                answer = null;
        }

        return answer;
    }
}
