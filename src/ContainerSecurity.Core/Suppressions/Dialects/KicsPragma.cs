namespace ContainerSecurity.Suppressions.Dialects;

/// <summary>KICS: <c>kics-scan ignore-line</c>, <c>kics-scan ignore-block</c>, <c>kics-scan disable=ids</c>.</summary>
internal static class KicsPragma
{
    public static bool TryRead(PragmaSource source)
    {
        var start = source.After("kics-scan ");
        if (start < 0)
            return false;
        var command = source.Text.Substring(start).Trim();
        if (command == "ignore-line")
            source.AddAll("kics", source.NextLine, null);
        else if (command == "ignore-block")
            source.AddAll("kics", source.Node, null);
        else if (command.StartsWith("disable=", System.StringComparison.Ordinal))
            source.AddList("kics", source.Text.IndexOf('=') + 1, source.Text.Length, source.File, null);
        return true;
    }
}
