using System.Collections.Immutable;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Support;

/// <summary>Makes fixes that set a value. None of them is safe to apply unattended, since a workload may rely on the old value.</summary>
internal static class Fixes
{
    /// <summary>The fix that replaces a known value with a literal.</summary>
    public static ImmutableArray<CodeFix> Replace<T>(string title, Property<T> property, string literal) =>
        Make(title, property.IsKnown ? MappingEdit.Replace(property.Location, Written(property), literal) : null);

    /// <summary>The fix that removes an entry of a mapping.</summary>
    public static ImmutableArray<CodeFix> Remove(string title, DataEntry entry) => Make(title, MappingEdit.Remove(entry));

    /// <summary>The fix that sets a value of a container, where it is set now or else in the container itself.</summary>
    public static ImmutableArray<CodeFix> Set<T>(string title, Container container, Property<T> property, string literal, params string[] path)
    {
        if (property.IsKnown)
            return Replace(title, property, literal);
        return Set(title, container, literal, path);
    }

    /// <summary>The fix that adds a value to a container; none where the API version does not have the property.</summary>
    public static ImmutableArray<CodeFix> Set(string title, Container container, string literal, params string[] path) => container.Workload.Platform switch
    {
        WorkloadPlatform.Kubernetes => Set(title, container.Node, literal, path),
        WorkloadPlatform.ContainerInstances when ApiVersions.Have(container.Workload.Node, path[0]) => Set(title, container.Node, literal, ["properties", .. path]),
        _ => [],
    };

    /// <summary>The fix that adds an item to a sequence.</summary>
    public static ImmutableArray<CodeFix> Add(string title, DataSequence sequence, string word) => Make(title, SequenceEdit.Add(sequence, word));

    /// <summary>The fix that sets a value below a mapping.</summary>
    public static ImmutableArray<CodeFix> Set(string title, DataMapping mapping, string literal, params string[] path) =>
        Make(title, MappingEdit.Set(mapping, literal, path));

    /// <summary>A fix of one edit; none where there is no edit.</summary>
    public static ImmutableArray<CodeFix> Make(string title, TextChange? change) =>
        change is { } edit ? [new CodeFix(title, [edit]) { IsSafe = false }] : [];

    private static string Written<T>(Property<T> property) => property.Value switch
    {
        // YAML accepts booleans in lowercase, capitalized and in uppercase.
        bool => property.Location.Text.Trim('"', '\''),
        var value => value?.ToString() ?? "",
    };
}
