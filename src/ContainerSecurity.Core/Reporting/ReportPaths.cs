using System;
using System.Text;

namespace ContainerSecurity.Reporting;

/// <summary>Paths as reports name them.</summary>
internal static class ReportPaths
{
    /// <summary>The path with <c>/</c>, relative to the root where it lies below it.</summary>
    public static string Relative(string path, ReportOptions options)
    {
        path = path.Replace('\\', '/');
        while (path.StartsWith("./", StringComparison.Ordinal))
            path = path.Substring(2);
        if (options.Root is not { Length: > 0 } root)
            return path;
        root = root.Replace('\\', '/').TrimEnd('/') + "/";
        return path.StartsWith(root, StringComparison.Ordinal) ? path.Substring(root.Length) : path;
    }

    /// <summary>The path as a URI reference, percent-encoded by segments. Source: RFC 3986, section 2.</summary>
    public static string ToUri(string path)
    {
        var result = new StringBuilder(path.Length + 8);
        if (path.Length > 1 && path[1] == ':')
            result.Append("file:///");
        else if (path.StartsWith("/", StringComparison.Ordinal))
            result.Append("file://");
        foreach (var value in Encoding.UTF8.GetBytes(path))
        {
            var character = (char)value;
            if (character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '/' or '-' or '.' or '_' or '~' or '+' or '=' or '@' or ',' || (character == ':' && result.Length > 8))
                result.Append(character);
            else
                result.Append('%').Append(value.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }
}
