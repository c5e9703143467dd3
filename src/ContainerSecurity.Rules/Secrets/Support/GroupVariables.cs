using System;
using System.Collections.Immutable;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>Makes fixes for environment variables of container groups.</summary>
internal static class GroupVariables
{
    /// <summary>The fix that changes the key <c>value</c> of a variable to <c>secureValue</c>.</summary>
    public static ImmutableArray<CodeFix> Secure(EnvironmentVariable variable)
    {
        if (Find(variable)?.FindIgnoreCase("value") is not { } entry || !entry.Key.Location.Text.Trim('"', '\'').Equals("value", StringComparison.OrdinalIgnoreCase))
            return [];
        return Fixes.Make("Use secureValue", new TextChange(entry.Key.Span, entry.Key.Location.Text[0] is '"' or '\'' ? $"{entry.Key.Location.Text[0]}secureValue{entry.Key.Location.Text[0]}" : "secureValue"));
    }

    private static DataMapping? Find(EnvironmentVariable variable)
    {
        if (variable.Container?.Node.FindIgnoreCase("properties")?.Value.Resolved is not DataMapping properties
            || properties.FindIgnoreCase("environmentVariables")?.Value.Resolved is not DataSequence list)
            return null;
        foreach (var item in list.Items)
        {
            if (item.Resolved is DataMapping mapping && mapping.Span == variable.Location.Span)
                return mapping;
        }

        return null;
    }
}
