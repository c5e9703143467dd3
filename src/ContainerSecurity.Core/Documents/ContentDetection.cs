using System;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity;

/// <summary>Recognizes a format with a syntax of its own by the first line that is no comment, for texts without a telling name.</summary>
internal static class ContentDetection
{
    private static readonly ImmutableArray<string> Instructions =
    [
        "FROM", "ARG", "RUN", "CMD", "LABEL", "EXPOSE", "ENV", "ADD", "COPY", "ENTRYPOINT", "VOLUME", "USER", "WORKDIR", "ONBUILD", "STOPSIGNAL",
        "HEALTHCHECK", "SHELL", "MAINTAINER",
    ];

    private static readonly ImmutableArray<string> Declarations =
        ["targetScope", "param", "var", "resource", "module", "output", "metadata", "type", "func", "import", "extension", "provider"];

    /// <summary>The format; null for YAML, JSON and everything else.</summary>
    public static TextFormat? FindTextFormat(string text)
    {
        var line = FirstLine(text);
        var end = line.IndexOfAny([' ', '\t', '=']);
        var word = end < 0 ? line : line.Substring(0, end);
        if (Instructions.Contains(word, StringComparer.OrdinalIgnoreCase) && end >= 0 && line[end] != '=')
            return Of(DocumentKind.Dockerfile);
        if (line.StartsWith("@", StringComparison.Ordinal) || (end >= 0 && Declarations.Contains(word)))
            return Of(DocumentKind.Bicep);
        return line.StartsWith("<", StringComparison.Ordinal) && text.Contains("<Project", StringComparison.Ordinal) ? Of(DocumentKind.Project) : null;
    }

    private static TextFormat Of(DocumentKind kind) => DocumentFormats.OfText.First(f => f.Kind == kind);

    private static string FirstLine(string text)
    {
        var isComment = false;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            var line = text.Substring(start, end - start).TrimStart('\uFEFF').Trim();
            start = end + 1;
            isComment |= line.StartsWith("/*", StringComparison.Ordinal);
            if (isComment)
                isComment = !line.Contains("*/", StringComparison.Ordinal);
            else if (line.Length > 0 && line[0] != '#' && !line.StartsWith("//", StringComparison.Ordinal))
                return line;
        }

        return "";
    }
}
