using System;
using System.Text;

namespace ContainerSecurity.Output;

/// <summary>Converts paths to URIs.</summary>
internal static class ReportUri
{
    private const string Hex = "0123456789ABCDEF";

    /// <summary>Whether a path is absolute on this or another operating system.</summary>
    public static bool IsAbsolute(string path) =>
        path.StartsWith("/", StringComparison.Ordinal) || path.StartsWith("\\", StringComparison.Ordinal)
        || (path.Length > 2 && path[1] == ':' && path[2] is '/' or '\\');

    /// <summary>A percent-encoded relative reference with <c>/</c> as the separator.</summary>
    public static string Relative(string path)
    {
        var uri = new StringBuilder(path.Length + 8);
        foreach (var value in Encoding.UTF8.GetBytes(path.Replace('\\', '/')))
        {
            if (value is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'0' and <= (byte)'9')
                or (byte)'-' or (byte)'.' or (byte)'_' or (byte)'~' or (byte)'/')
            {
                uri.Append((char)value);
            }
            else
            {
                uri.Append('%').Append(Hex[value >> 4]).Append(Hex[value & 15]);
            }
        }

        return uri.ToString();
    }

    /// <summary>A <c>file:</c> URI for an absolute path.</summary>
    public static string File(string path)
    {
        var relative = Relative(path);
        // The colon after a drive letter is part of the path.
        if (path.Length > 1 && path[1] == ':')
            relative = "/" + relative.Substring(0, 1) + ":" + relative.Substring("c%3A".Length);
        return relative.StartsWith("//", StringComparison.Ordinal) ? "file:" + relative : "file://" + relative;
    }

    /// <summary>A <c>file:</c> URI with a trailing slash.</summary>
    public static string Folder(string path)
    {
        var uri = File(path);
        return uri.EndsWith("/", StringComparison.Ordinal) ? uri : uri + "/";
    }
}
