using System;

namespace ContainerSecurity.Suppressions.Dialects;

/// <summary>trivy: <c>trivy:ignore:AVD-DS-0002</c>, possibly several in one comment, for the node that follows.</summary>
internal static class TrivyPragma
{
    private const string Mark = "trivy:ignore:";

    public static bool TryRead(PragmaSource source)
    {
        if (source.After(Mark) < 0)
            return false;
        var text = source.Text;
        for (var at = 0; at >= 0 && at < text.Length; at = text.IndexOf(Mark, at, StringComparison.OrdinalIgnoreCase))
        {
            var start = at + Mark.Length;
            var end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_'))
                end++;
            source.AddList("trivy", start, end, source.Node, null);
            at = end;
        }

        return true;
    }
}
