using System;
using System.Collections.Generic;
using System.Text;

namespace ContainerSecurity.Languages.Project;

/// <summary>An element of a project file, with the places of what is written in it.</summary>
internal sealed class ProjectElement(string name, TextSpan nameSpan, ProjectElement? parent)
{
    private readonly StringBuilder _value = new();
    private readonly List<ProjectText> _attributes = [];

    public string Name { get; } = name;

    public TextSpan NameSpan { get; } = nameSpan;

    public ProjectElement? Parent { get; } = parent;

    public List<ProjectElement> Children { get; } = [];

    /// <summary>From its first bracket to its last.</summary>
    public TextSpan Span { get; set; }

    /// <summary>Whether it counts only sometimes: it or one around it has a condition, or stands in a target.</summary>
    public bool IsConditional { get; private set; } = parent is not null && (parent.IsConditional || parent.Name is "Target" or "When" or "Otherwise");

    /// <summary>The text between its tags.</summary>
    public ProjectText Value => new(Name, _value.ToString().Trim(), ValueSpan);

    private TextSpan ValueSpan { get; set; } = new(nameSpan.End, 0);

    public ProjectText? Attribute(string name) => _attributes.Find(a => a.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>A value that is written as an attribute or as an element in it.</summary>
    public ProjectText? Metadata(string name) => Attribute(name) ?? Children.Find(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value;

    public void Add(ProjectText attribute)
    {
        _attributes.Add(attribute);
        IsConditional |= attribute.Name == "Condition" && attribute.Text.Trim().Length > 0;
    }

    public void AddText(string text, TextSpan span)
    {
        ValueSpan = _value.Length == 0 ? span : TextSpan.FromBounds(ValueSpan.Start, span.End);
        _value.Append(text);
    }
}
