using System;

namespace ContainerSecurity.Suppressions;

/// <summary>BuildKit: <c>check=skip=NameA,NameB;error=true</c>; for the file before the first instruction, else for the instruction that follows.</summary>
internal static class BuildKitPragma
{
    public static bool TryRead(PragmaSource source)
    {
        var start = source.After("check=");
        if (start < 0 || !source.IsDockerfile)
            return false;
        var scope = source.IsBeforeFirstInstruction ? source.File : source.Node;
        while (start < source.Text.Length)
        {
            var end = source.Text.IndexOf(';', start);
            if (end < 0)
                end = source.Text.Length;
            ReadPart(source, start, end, scope);
            start = end + 1;
        }

        return true;
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
