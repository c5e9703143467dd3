using System;
using System.Collections.Generic;


namespace ContainerSecurity;

/// <summary>
/// Numbers the findings of one rule in one file whose fingerprints would be equal. It counts when the first number is needed, since most reports
/// have no fingerprints.
/// </summary>
internal sealed class OccurrenceCounter
{
    private readonly List<(Diagnostic Diagnostic, int Order)> _findings = [];
    private int[]? _numbers;

    /// <summary>Adds a finding.</summary>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="order">Its index in the order of reporting, which distinguishes findings at one location, since their messages must not be
    /// used for that.</param>
    /// <returns>The finding with its occurrence.</returns>
    public Diagnostic Add(Diagnostic diagnostic, int order)
    {
        _findings.Add((diagnostic, order));
        return diagnostic with { Occurrence = new Occurrence(this, _findings.Count - 1) };
    }

    /// <summary>The number of a finding among the findings with the same identity, counted from zero.</summary>
    public int NumberOf(int index) => (_numbers ??= Count())[index];

    private int[] Count()
    {
        var indices = new int[_findings.Count];
        for (var i = 0; i < indices.Length; i++)
            indices[i] = i;
        Array.Sort(indices, Compare);
        var numbers = new int[indices.Length];
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var index in indices)
        {
            var identity = Fingerprint.Identity(_findings[index].Diagnostic);
            counts.TryGetValue(identity, out numbers[index]);
            counts[identity] = numbers[index] + 1;
        }

        return numbers;
    }

    private int Compare(int left, int right)
    {
        var (one, other) = (_findings[left].Diagnostic.Location.Span, _findings[right].Diagnostic.Location.Span);
        if (one.Start != other.Start)
            return one.Start.CompareTo(other.Start);
        return one.End != other.End ? one.End.CompareTo(other.End) : _findings[left].Order.CompareTo(_findings[right].Order);
    }
}
