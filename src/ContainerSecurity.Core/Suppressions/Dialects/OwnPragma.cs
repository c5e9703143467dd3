namespace ContainerSecurity.Suppressions.Dialects;

/// <summary>Our own dialect: <c>containersecurity:ignore CNS2002, CNS1007: reason</c> and <c>containersecurity:ignore-file CNS2002: reason</c>.</summary>
internal static class OwnPragma
{
    public static bool TryRead(PragmaSource source)
    {
        var isFile = source.After("containersecurity:ignore-file") is > 0;
        var start = source.After(isFile ? "containersecurity:ignore-file" : "containersecurity:ignore");
        if (start < 0 || (start < source.Text.Length && !char.IsWhiteSpace(source.Text[start])))
            return false;
        var colon = source.Text.IndexOf(':', start);
        var end = colon < 0 ? source.Text.Length : colon;
        source.AddList(null, start, end, isFile ? source.File : source.Node, colon < 0 ? null : source.Text.Substring(colon + 1));
        return true;
    }
}
