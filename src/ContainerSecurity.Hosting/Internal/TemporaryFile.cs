using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace ContainerSecurity.Hosting.Internal;

/// <summary>Names the file that is written before it replaces another one. The name is that of no file that is analyzed.</summary>
internal static class TemporaryFile
{
    private const string Ending = ".containersec-tmp";

    /// <summary>The temporary name of a file, in the same directory, so that replacing it is a single rename.</summary>
    public static string NameFor(string fullPath)
    {
        // A hash, because the name of the file plus an ending may be too long for the file system.
        var hash = 2166136261u;
        foreach (var character in Path.GetFileName(fullPath))
            hash = unchecked((hash ^ character) * 16777619u);
        var name = string.Format(CultureInfo.InvariantCulture, ".{0:x8}.{1}{2}", hash, Environment.ProcessId, Ending);
        return Path.Combine(Path.GetDirectoryName(fullPath) ?? "", name);
    }

    /// <summary>Deletes the temporary files that a killed process left in a directory.</summary>
    public static void CleanUp(string folder)
    {
        try
        {
            foreach (var path in Directory.GetFiles(folder, ".*" + Ending))
            {
                var parts = Path.GetFileName(path).Split('.');
                if (parts.Length == 4 && int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var process) && !IsOtherRunning(process))
                    File.Delete(path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The file stays; no run analyzes it.
        }
    }

    // In containers, a run often has the process id of the one before it.
    private static bool IsOtherRunning(int process)
    {
        if (process == Environment.ProcessId)
            return false;
        try
        {
            using var running = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
