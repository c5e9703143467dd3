using System;
using System.Globalization;
using ContainerSecurity.Data;

namespace ContainerSecurity.Rules.Kubernetes.Resources.Support;

/// <summary>Computes the number of pods that a PodDisruptionBudget requires.</summary>
internal static class BudgetAmounts
{
    /// <summary>The pods that <c>minAvailable</c> requires; null where it is not valid.</summary>
    /// <param name="least">The value: a number or a percentage.</param>
    /// <param name="replicas">The number of replicas of the pods' controllers.</param>
    public static long? Required(DataScalar least, long replicas)
    {
        if (least.AsInteger() is { } number)
            return number;
        // A percentage is rounded up. Source: Kubernetes, "Specifying a Disruption Budget", rounding logic.
        return Percentage(least) is { } percent and <= 100 && replicas is >= 0 and <= int.MaxValue ? ((replicas * percent) + 99) / 100 : null;
    }

    /// <summary>The number of a percentage; null for anything else.</summary>
    public static int? Percentage(DataScalar value) =>
        value.Text.EndsWith("%", StringComparison.Ordinal)
        && int.TryParse(value.Text.Substring(0, value.Text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var percent)
            ? percent
            : null;
}
