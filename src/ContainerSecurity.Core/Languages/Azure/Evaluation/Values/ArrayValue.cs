using System;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Azure.Evaluation.Values;

/// <summary>An array; items may be unknown.</summary>
internal sealed class ArrayValue : TemplateValue
{
    private ArrayValue(ImmutableArray<TemplateValue> items, ValueMeasure measure)
    {
        Items = items;
        (HasUnknown, Size, Depth) = measure;
    }

    public static ArrayValue Empty { get; } = new([], new ValueMeasure(false, 1, 1));

    public ImmutableArray<TemplateValue> Items { get; }

    public override bool HasUnknown { get; }

    public override long Size { get; }

    public override int Depth { get; }

    /// <summary>Makes an array; one that is too large or deep is not known.</summary>
    public static TemplateValue Create(ImmutableArray<TemplateValue> items)
    {
        var measure = ValueMeasure.None;
        foreach (var item in items)
            measure = measure.With(item);
        return measure.IsTooMuch ? UnknownValue.Instance : new ArrayValue(items, measure with { Depth = measure.Depth + 1 });
    }

    /// <summary>Makes an array of strings.</summary>
    public static TemplateValue Create(string[] items) => Create([.. Array.ConvertAll(items, static i => (TemplateValue)new TextValue(i))]);
}
