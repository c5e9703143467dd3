using System;
using System.Threading;

namespace ContainerSecurity.Cli;

/// <summary>
/// Suspends garbage collection when the process reads a large file. Most data of a file lives until the end, so that
/// a collection in between mostly copies it: a third of the time for a manifest of several megabytes.
/// </summary>
internal static class CollectorBudget
{
    private const int LargeFile = 1024 * 1024;

    // The memory per byte of a manifest, including the run of all rules.
    private const long PerByte = 90;
    private const long Most = 384 * 1024 * 1024;
    private static int _isRaised;

    /// <summary>Accounts for a file. Only the first large file counts.</summary>
    /// <param name="length">Its length in bytes.</param>
    public static void Adjust(int length)
    {
        if (length < LargeFile || Interlocked.Exchange(ref _isRaised, 1) == 1)
            return;
        var budget = Math.Min(Most, length * PerByte);
        // Machines with little memory keep collecting.
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < 8 * budget)
            return;
        try
        {
            GC.TryStartNoGCRegion(budget);
        }
        catch (ArgumentOutOfRangeException)
        {
            // The request exceeds the limit of this garbage collector, so it keeps collecting.
        }
    }
}
