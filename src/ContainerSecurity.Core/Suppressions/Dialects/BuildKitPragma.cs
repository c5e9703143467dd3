using System;
using System.Collections.Generic;

namespace ContainerSecurity.Suppressions.Dialects;

/// <summary>BuildKit: <c># check=skip=NameA,NameB;error=true</c>. As a parser directive it covers the file, elsewhere the instruction that follows.</summary>
internal static class BuildKitPragma
{
    public static void Read(Document document, List<Pragma> found)
    {
        foreach (var directive in document.Directives)
        {
            if (directive.Name != "check")
                continue;
            var source = new PragmaSource(document, new Comment(directive.ValueSpan, directive.Value, false), found);
            ReadParts(source, 0, source.File);
        }
    }

    public static bool TryRead(PragmaSource source)
    {
        var start = source.After("check=");
        if (start < 0 || !source.HasStages)
            return false;
        ReadParts(source, start, source.Node);
        return true;
    }

    private static void ReadParts(PragmaSource source, int start, TextSpan scope)
    {
        while (start < source.Text.Length)
        {
            var end = source.Text.IndexOf(';', start);
            if (end < 0)
                end = source.Text.Length;
            ReadPart(source, start, end, scope);
            start = end + 1;
        }
    }

    private static void ReadPart(PragmaSource source, int start, int end, TextSpan scope)
    {
        var equals = source.Text.IndexOf('=', start, end - start);
        if (equals < 0 || source.Text.Substring(start, equals - start).Trim() != "skip")
            return;
        if (string.Equals(source.Text.Substring(equals + 1, end - equals - 1).Trim(), "all", StringComparison.OrdinalIgnoreCase))
            source.AddAll("buildkit", scope, null);
        else
            source.AddList("buildkit", equals + 1, end, scope, null);
    }
}
