using System;
using System.Threading;

namespace ContainerSecurity.Cli;

/// <summary>
/// Lets the process take memory without collecting it when it meets a large file. What is read of a file stays until the end, so that
/// collecting in between mostly copies it: that is a third of the time that a manifest of some megabytes takes.
/// </summary>
internal static class CollectorBudget
{
    private const int LargeFile = 1024 * 1024;

    // What a manifest takes for each of its bytes, the run of all rules included.
    private const long PerByte = 90;
    private const long Most = 384 * 1024 * 1024;
    private static int _isRaised;

    /// <summary>Takes account of a file. Only the first large one counts.</summary>
    /// <param name="length">Its length in bytes.</param>
    public static void Adjust(int length)
    {
        if (length < LargeFile || Interlocked.Exchange(ref _isRaised, 1) == 1)
            return;
        var budget = Math.Min(Most, length * PerByte);
        // A machine that has little memory goes on collecting.
        if (GC.GetGCMemoryInfo().TotalAvailableMemoryBytes < 8 * budget)
            return;
        try
        {
            GC.TryStartNoGCRegion(budget);
        }
        catch (ArgumentOutOfRangeException)
        {
            // More than this collector lets anyone ask for: then it collects.
        }
    }
}
