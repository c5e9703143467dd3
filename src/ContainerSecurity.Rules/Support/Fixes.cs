using System.Collections.Immutable;
using ContainerSecurity.Data;
using ContainerSecurity.Data.Editing;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Support;

/// <summary>Creates the fixes that set a value. None of them is safe to apply unseen: who relies on the setting loses it.</summary>
internal static class Fixes
{
    /// <summary>The fix that replaces a known value.</summary>
    public static ImmutableArray<CodeFix> Replace<T>(string title, Property<T> property, DataValue value) => Make(title, DataEditor.Replace(property, value));

    /// <summary>The fix that removes an entry of a mapping.</summary>
    public static ImmutableArray<CodeFix> Remove(string title, DataEntry entry) => Make(title, DataEditor.Remove(entry));

    /// <summary>The fix that sets a value of a container, where it is written or in the container itself.</summary>
    public static ImmutableArray<CodeFix> Set<T>(string title, Container container, Property<T> property, DataValue value, params string[] path) =>
        property.IsKnown ? Replace(title, property, value) : Set(title, container, value, path);

    /// <summary>The fix that sets a value that a container does not have; none where the version of an API does not have it either.</summary>
    public static ImmutableArray<CodeFix> Set(string title, Container container, DataValue value, params string[] path) => container.Workload.Platform switch
    {
        WorkloadPlatform.Kubernetes => Set(title, container.Node, value, path),
        WorkloadPlatform.ContainerInstances when ApiVersions.Have(container.Workload.Node, path[0]) => Set(title, container.Node, value, ["properties", .. path]),
        _ => [],
    };

    /// <summary>The fix that adds an item to a sequence.</summary>
    public static ImmutableArray<CodeFix> Add(string title, DataSequence sequence, string word) => Make(title, DataEditor.Add(sequence, word));

    /// <summary>The fix that sets a value below a mapping.</summary>
    public static ImmutableArray<CodeFix> Set(string title, DataMapping mapping, DataValue value, params string[] path) =>
        Make(title, DataEditor.Set(mapping, path, value));

    /// <summary>A fix of one edit; none where there is no edit.</summary>
    public static ImmutableArray<CodeFix> Make(string title, TextChange? change) =>
        CodeFix.Create(title, change) is { } fix ? [fix with { IsSafe = false }] : [];
}
