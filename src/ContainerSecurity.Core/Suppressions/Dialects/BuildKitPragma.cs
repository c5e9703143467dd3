using System;
using System.Collections.Generic;
using ContainerSecurity.Dockerfiles;

namespace ContainerSecurity.Suppressions;

/// <summary>BuildKit: the parser directive <c># check=skip=NameA,NameB;error=true</c>, which covers the file. Elsewhere it is a mere comment.</summary>
internal static class BuildKitPragma
{
    public static void Read(DockerfileDocument document, List<Pragma> found)
    {
        foreach (var directive in document.Root.Directives)
        {
            if (directive.Name == "check")
                Read(document, directive, found);
        }
    }

    private static void Read(DockerfileDocument document, DirectiveSyntax directive, List<Pragma> found)
    {
        var source = new PragmaSource(document, new Comment(directive.ValueSpan, directive.Value, false), found);
        for (var start = 0; start < directive.Value.Length;)
        {
            var end = directive.Value.IndexOf(';', start);
            if (end < 0)
                end = directive.Value.Length;
            ReadPart(source, start, end);
            start = end + 1;
        }
    }

    private static void ReadPart(PragmaSource source, int start, int end)
    {
        var equals = source.Text.IndexOf('=', start, end - start);
        if (equals < 0 || source.Text.Substring(start, equals - start).Trim() != "skip")
            return;
        if (string.Equals(source.Text.Substring(equals + 1, end - equals - 1).Trim(), "all", StringComparison.OrdinalIgnoreCase))
            source.AddAll("buildkit", source.File, null);
        else
            source.AddList("buildkit", equals + 1, end, source.File, null);
    }
}
