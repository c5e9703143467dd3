namespace ContainerSecurity;

/// <summary>A finding's entry in a counter.</summary>
internal sealed class Occurrence(OccurrenceCounter counter, int index)
{
    /// <summary>The finding's number among the findings with the same identity, counted from zero.</summary>
    public int Number => counter.NumberOf(index);
}
