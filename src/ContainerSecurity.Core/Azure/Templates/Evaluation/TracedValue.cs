using System.Collections.Immutable;

namespace ContainerSecurity.Azure.Templates;

/// <summary>The value of a parameter or variable, with the places that it came from.</summary>
internal sealed record TracedValue(TemplateValue Value, ImmutableArray<Location> Origins)
{
    /// <summary>Stands for one that is being evaluated: one that leads back to itself is not known.</summary>
    public static TracedValue Pending { get; } = new(UnknownValue.Instance, []);
}
