namespace ContainerSecurity.Rules.Dockerfile.Practice.Support;

/// <summary>Classifies container paths in Dockerfiles.</summary>
internal static class Paths
{
    /// <summary>Whether a path is certainly relative: it starts with neither a slash, a drive nor a variable.</summary>
    public static bool IsRelative(string text)
    {
        var path = text.Trim('"', '\'');
        return path.Length > 0 && path[0] is not ('/' or '\\' or '$' or '%' or '{' or '<') && !(path.Length > 1 && path[1] == ':');
    }
}
