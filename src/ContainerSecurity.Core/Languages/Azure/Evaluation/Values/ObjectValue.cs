using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Azure.Evaluation.Values;

/// <summary>An object; keys are found without regard to case and keep their order, values may be unknown.</summary>
internal sealed class ObjectValue : TemplateValue
{
    private readonly Dictionary<string, int> _index;

    private ObjectValue(ImmutableArray<KeyValuePair<string, TemplateValue>> members, Dictionary<string, int> index, ValueMeasure measure)
    {
        Members = members;
        _index = index;
        (HasUnknown, Size, Depth) = measure;
    }

    public ImmutableArray<KeyValuePair<string, TemplateValue>> Members { get; }

    public override bool HasUnknown { get; }

    public override long Size { get; }

    public override int Depth { get; }

    /// <summary>Makes an object; of a key given twice the last value counts, and one that is too large or deep is not known.</summary>
    public static TemplateValue Create(IEnumerable<KeyValuePair<string, TemplateValue>> members)
    {
        var kept = new List<KeyValuePair<string, TemplateValue>>();
        var index = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in members)
        {
            if (index.TryGetValue(member.Key, out var at))
            {
                kept[at] = new(kept[at].Key, member.Value);
                continue;
            }

            index.Add(member.Key, kept.Count);
            kept.Add(member);
        }

        var measure = ValueMeasure.None;
        foreach (var member in kept)
            measure = measure.With(member.Value);
        return measure.IsTooMuch ? UnknownValue.Instance : new ObjectValue([.. kept], index, measure with { Depth = measure.Depth + 1 });
    }

    /// <summary>Finds a value by the exact key, as comparisons do.</summary>
    public bool TryGetExact(string key, out TemplateValue value) =>
        TryGet(key, out value) && string.Equals(Members[_index[key]].Key, key, StringComparison.Ordinal);

    public bool TryGet(string key, out TemplateValue value)
    {
        var found = _index.TryGetValue(key, out var at);
        value = found ? Members[at].Value : KeywordValue.Null;
        return found;
    }
}
