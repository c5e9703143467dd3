using System;

namespace ContainerSecurity.Languages.Azure.Evaluation.Values;

/// <summary>How much a compound value holds.</summary>
internal readonly record struct ValueMeasure(bool HasUnknown, long Size, int Depth)
{
    public static ValueMeasure None { get; } = new(false, 1, 0);

    public bool IsTooMuch => Size > TemplateValue.MaxSize || Depth >= TemplateValue.MaxDepth;

    public ValueMeasure With(TemplateValue part) =>
        new(HasUnknown || part.HasUnknown, Math.Min(long.MaxValue / 4, Size + part.Size), Math.Max(Depth, part.Depth));
}
