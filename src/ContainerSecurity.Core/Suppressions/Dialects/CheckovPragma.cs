namespace ContainerSecurity.Suppressions.Dialects;

/// <summary>checkov: <c>checkov:skip=CKV_DOCKER_2:reason</c>, which in a Dockerfile covers the file regardless of its position.</summary>
internal static class CheckovPragma
{
    public static bool TryRead(PragmaSource source)
    {
        var start = source.After("checkov:skip=");
        if (start < 0)
            return false;
        var colon = source.Text.IndexOf(':', start);
        source.AddList("checkov", start, colon < 0 ? source.Text.Length : colon, source.HasStages ? source.File : source.Node,
            colon < 0 ? null : source.Text.Substring(colon + 1));
        return true;
    }
}
