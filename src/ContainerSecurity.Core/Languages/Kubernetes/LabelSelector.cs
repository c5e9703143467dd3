using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Reading;

namespace ContainerSecurity.Languages.Kubernetes;

/// <summary>A selector of objects by their labels. Source: Kubernetes API, LabelSelector.</summary>
public sealed class LabelSelector
{
    private readonly ImmutableArray<Requirement> _requirements;
    private readonly bool _isOpen;

    private LabelSelector(ImmutableArray<Requirement> requirements, bool isOpen)
    {
        _requirements = requirements;
        _isOpen = isOpen;
    }

    /// <summary>The labels that an object must have to match, each with the values of which it must have one.</summary>
    public IEnumerable<KeyValuePair<string, ImmutableArray<string>>> RequiredLabels =>
        _requirements.Where(r => r.Operator == Operator.In).Select(r => new KeyValuePair<string, ImmutableArray<string>>(r.Key, r.Values));

    /// <summary>Whether it asks for nothing, so that it matches everything.</summary>
    public bool IsEmpty => _requirements.IsEmpty && !_isOpen;

    /// <summary>Reads a selector with <c>matchLabels</c> and <c>matchExpressions</c>.</summary>
    /// <param name="node">The selector.</param>
    /// <returns>The selector, or null where none is written: an absent selector matches nothing.</returns>
    public static LabelSelector? Read(DataNode? node)
    {
        if (IsAbsent(node))
            return null;
        if (node?.Resolved is not DataMapping mapping)
            return new LabelSelector([], isOpen: true);
        var requirements = ImmutableArray.CreateBuilder<Requirement>();
        var isOpen = !IsAbsent(mapping["matchLabels"]) && !AddLabels(mapping["matchLabels"], requirements);
        if (mapping["matchExpressions"] is { } expressions && !IsAbsent(expressions))
        {
            isOpen |= expressions is not DataSequence;
            foreach (var item in expressions.Items())
                isOpen |= !AddExpression(item, requirements);
        }

        return new LabelSelector(requirements.ToImmutable(), isOpen);
    }

    /// <summary>Reads a plain map of labels, as a Service and a ReplicationController have it; null where it is absent or empty, which selects nothing.</summary>
    /// <param name="node">The map.</param>
    public static LabelSelector? ReadMap(DataNode? node)
    {
        if (IsAbsent(node) || node?.Resolved is DataMapping { Entries.IsEmpty: true })
            return null;
        var requirements = ImmutableArray.CreateBuilder<Requirement>();
        var isWhole = AddLabels(node, requirements);
        return new LabelSelector(requirements.ToImmutable(), !isWhole);
    }

    /// <summary>Whether labels match: true, false, or null where the selector or a label that it asks for is not known.</summary>
    /// <param name="labels">The labels.</param>
    public bool? Matches(IEnumerable<KeyValuePair<string, Property<string>>> labels)
    {
        var map = new Dictionary<string, Property<string>>(StringComparer.Ordinal);
        foreach (var label in ContainerSecurity.Guard.NotNull(labels))
            map[label.Key] = label.Value;
        var result = _isOpen ? (bool?)null : true;
        foreach (var requirement in _requirements)
        {
            switch (requirement.IsMet(map))
            {
                case false:
                    return false;
                case null:
                    result = null;
                    break;
            }
        }

        return result;
    }

    private static bool IsAbsent(DataNode? node) => node?.Resolved is null or DataScalar { IsNull: true };

    private static bool AddLabels(DataNode? node, ImmutableArray<Requirement>.Builder requirements)
    {
        if (node?.Resolved is not DataMapping labels)
            return false;
        var isWhole = true;
        foreach (var entry in labels.AllEntries())
        {
            if (TextOf(entry.Value) is { } value)
                requirements.Add(new Requirement(entry.Key.Text, Operator.In, [value]));
            else
                isWhole = false;
        }

        return isWhole;
    }

    private static bool AddExpression(DataNode item, ImmutableArray<Requirement>.Builder requirements)
    {
        if (item is not DataMapping mapping || TextOf(mapping["key"]) is not { } key || ReadOperator(TextOf(mapping["operator"])) is not { } kind)
            return false;
        var values = mapping["values"].Items().Select(TextOf).ToList();
        if (values.Contains(null) || (values.Count == 0 && kind is Operator.In or Operator.NotIn))
            return false;
        requirements.Add(new Requirement(key, kind, [.. values.OfType<string>().Distinct(StringComparer.Ordinal)]));
        return true;
    }

    private static Operator? ReadOperator(string? text) => text switch
    {
        "In" => Operator.In,
        "NotIn" => Operator.NotIn,
        "Exists" => Operator.Exists,
        "DoesNotExist" => Operator.DoesNotExist,
        _ => null,
    };

    private static string? TextOf(DataNode? node) =>
        node?.Resolved is DataScalar { Expression: null, IsNull: false } scalar && !Placeholders.HasAny(scalar.Text) ? scalar.Text : null;

    private enum Operator
    {
        In,
        NotIn,
        Exists,
        DoesNotExist,
    }

    private sealed record Requirement(string Key, Operator Operator, ImmutableArray<string> Values)
    {
        public bool? IsMet(Dictionary<string, Property<string>> labels)
        {
            var isThere = labels.TryGetValue(Key, out var label) && !label.IsUnset;
            return Operator switch
            {
                Operator.Exists => isThere,
                Operator.DoesNotExist => !isThere,
                Operator.In when !isThere => false,
                Operator.NotIn when !isThere => true,
                _ when label.IsUnknown => null,
                Operator.In => Values.Contains(label.Value!),
                _ => !Values.Contains(label.Value!),
            };
        }
    }
}
