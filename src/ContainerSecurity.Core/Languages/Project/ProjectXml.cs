using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Project;

/// <summary>A project file as XML: its properties, items and comments.</summary>
internal sealed class ProjectXml
{
    private static readonly List<ProjectElement> None = [];
    private readonly Dictionary<string, List<ProjectElement>> _properties = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<ProjectElement>> _items = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<int, TextSpan> _scopes = [];
    private readonly List<Comment> _comments = [];
    private ImmutableArray<Comment>? _sealed;

    /// <summary>The outermost element; null where there is none.</summary>
    public ProjectElement? Root { get; set; }

    /// <summary>Why the rest could not be read, and where; null where all was.</summary>
    public (string Message, int Position)? Problem { get; set; }

    public ImmutableArray<Comment> Comments => _sealed ??= [.. _comments];

    /// <summary>The elements of a property, in the order of the file.</summary>
    public IReadOnlyList<ProjectElement> Properties(string name) => _properties.TryGetValue(name, out var found) ? found : None;

    /// <summary>The elements of a kind of item, in the order of the file.</summary>
    public IReadOnlyList<ProjectElement> Items(string kind) => _items.TryGetValue(kind, out var found) ? found : None;

    public TextSpan GetScope(Comment comment) => _scopes.TryGetValue(comment.Span.Start, out var scope) ? scope : default;

    public void Add(ProjectElement element)
    {
        Root ??= element;
        var index = element.Parent?.Name switch
        {
            "PropertyGroup" => _properties,
            "ItemGroup" => _items,
            _ => null,
        };
        if (index is null)
            return;
        if (!index.TryGetValue(element.Name, out var list))
            index.Add(element.Name, list = []);
        list.Add(element);
    }

    public void Add(Comment comment) => _comments.Add(comment);

    public void SetScope(Comment comment, ProjectElement element) => _scopes[comment.Span.Start] = element.Span;
}
