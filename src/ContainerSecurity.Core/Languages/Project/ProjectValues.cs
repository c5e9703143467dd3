using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Languages.Project;

/// <summary>
/// The values of a project with their places. Without an evaluation what is written in the project file counts, as far as that can be
/// told; with one its values count, and the file only says where.
/// </summary>
internal sealed class ProjectValues(ProjectDocument project, ImmutableArray<ProjectDocument> imports, ProjectEvaluation? evaluation)
{
    /// <summary>Where to point when a value is written nowhere: the name of the outermost element.</summary>
    public Location Root { get; } = new(project, project.Xml.Root?.NameSpan ?? default);

    /// <summary>Whether the project needs ASP.NET Core.</summary>
    public bool IsWeb =>
        Property("UsingMicrosoftNETSdkWeb").Is("true")
        || (project.Xml.Root?.Attribute("Sdk")?.Text.StartsWith("Microsoft.NET.Sdk.Web", StringComparison.OrdinalIgnoreCase) ?? false)
        || Items("FrameworkReference", "").Any(i => i.Name.Is("Microsoft.AspNetCore.App"));

    private IEnumerable<ProjectDocument> Files => imports.Prepend(project);

    /// <summary>The value of a property.</summary>
    public Property<string> Property(string name)
    {
        if (evaluation is null)
            return Written(name);
        return evaluation.Properties.TryGetValue(name, out var value) && value.Trim().Length > 0
            ? Property<string>.Known(value.Trim(), Place(value.Trim(), f => f.Xml.Properties(name).Select(e => e.Value)))
            : Property<string>.Unset(Root);
    }

    /// <summary>The first of some properties that has a value: newer names go before older ones.</summary>
    public Property<string> First(params string[] names)
    {
        foreach (var name in names)
        {
            if (Property(name) is { IsUnset: false } value)
                return value;
        }

        return Property<string>.Unset(Root);
    }

    /// <summary>The items of a kind, in order.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="metadata">The metadata that is wanted with them.</param>
    public IEnumerable<(Property<string> Name, Property<string> Value)> Items(string kind, string metadata) =>
        evaluation is null ? WrittenItems(kind, metadata) : EvaluatedItems(kind, metadata);

    /// <summary>The text of a value with the place of each character, as far as it stands in the file as it is.</summary>
    public static MappedText Map(Property<string> value)
    {
        var (document, span) = value.Location;
        return document.Text.ToString(span) == value.Value ? MappedText.FromSource(document.Text, span) : MappedText.FromWhole(value.Value ?? "", span);
    }

    // What comes last counts, unless it counts only sometimes.
    private Property<string> Written(string name)
    {
        if (project.Xml.Properties(name) is not [.., { } last])
            return Property<string>.Unset(Root);
        var place = new Location(project, last.Value.Span);
        if (last.IsConditional || last.Value.IsExpression)
            return Property<string>.Unknown(last.Value.Text, place);
        return last.Value.Text.Length == 0 ? Property<string>.Unset(place) : Property<string>.Known(last.Value.Text, place);
    }

    // Items add up, so one with a condition is there at least sometimes.
    private IEnumerable<(Property<string> Name, Property<string> Value)> WrittenItems(string kind, string metadata)
    {
        foreach (var element in project.Xml.Items(kind))
        {
            foreach (var name in Names(element).Where(n => n.Text.Length > 0))
                yield return (Literal(name), element.Metadata(metadata) is { Text.Length: > 0 } value ? Literal(value) : Property<string>.Unset(new Location(project, element.NameSpan)));
        }
    }

    private Property<string> Literal(ProjectText text)
    {
        var place = new Location(project, text.Span);
        return text.IsExpression ? Property<string>.Unknown(text.Text, place) : Property<string>.Known(text.Text, place);
    }

    private IEnumerable<(Property<string> Name, Property<string> Value)> EvaluatedItems(string kind, string metadata)
    {
        // Also those whose names are expressions, under no name.
        var written = Files.SelectMany(file => file.Xml.Items(kind).SelectMany(e => Names(e).Select(n => (File: file, Element: e, Name: n))))
            .ToLookup(w => w.Name.IsExpression ? "" : w.Name.Text, StringComparer.OrdinalIgnoreCase);
        foreach (var item in evaluation!.Items)
        {
            if (item.Kind != kind)
                continue;
            var places = written[item.Name].Any() ? written[item.Name] : written[""];
            var place = places.LastOrDefault(w => w.Element.Metadata(metadata)?.Text == item.Value);
            if (place.File is null)
                place = places.LastOrDefault();
            var nameAt = place.File is null ? Root : new Location(place.File, place.Name.Span);
            var valueAt = place.File is not null && place.Element.Metadata(metadata) is { } value ? new Location(place.File, value.Span) : nameAt;
            yield return (Property<string>.Known(item.Name, nameAt), item.Value.Length == 0 ? Property<string>.Unset(valueAt) : Property<string>.Known(item.Value, valueAt));
        }
    }

    // The value itself best, then what may have become it.
    private Location Place(string value, Func<ProjectDocument, IEnumerable<ProjectText>> written)
    {
        var all = Files.SelectMany(file => written(file).Reverse().Select(text => (File: file, Text: text))).ToList();
        var place = all.Find(w => w.Text.Text == value);
        if (place.File is null)
            place = all.Find(w => w.Text.IsExpression);
        if (place.File is null)
            place = all.FirstOrDefault();
        return place.File is null ? Root : new Location(place.File, place.Text.Span);
    }

    private static IEnumerable<ProjectText> Names(ProjectElement element)
    {
        if ((element.Attribute("Include") ?? element.Attribute("Update")) is not { } names)
            yield break;
        // With entities in it the text is not that of the file: then the whole is the place.
        var isPlain = names.Text.Length == names.Span.Length;
        var at = 0;
        foreach (var part in names.Text.Split(';'))
        {
            var name = part.Trim();
            var start = names.Span.Start + at + (part.Length - part.TrimStart().Length);
            yield return new ProjectText(names.Name, name, isPlain ? new TextSpan(start, name.Length) : names.Span);
            at += part.Length + 1;
        }
    }
}
