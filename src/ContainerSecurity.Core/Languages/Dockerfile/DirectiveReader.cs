using System.Collections.Generic;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>Finds parser directives, which stand at the very top.</summary>
internal sealed class DirectiveReader
{
    private bool _done;

    public List<DirectiveSyntax> Found { get; } = [];

    public char Escape { get; private set; } = '\\';

    public void Stop() => _done = true;

    /// <summary>Reads a comment; what is wrong with it, or null.</summary>
    public string? TryRead(string text, int start, int end, out bool isDirective)
    {
        isDirective = false;
        if (_done)
            return null;
        var at = SkipBlanks(text, start + 1, end);
        var nameStart = at;
        while (at < end && (text[at] is >= 'a' and <= 'z' or >= 'A' and <= 'Z' || (at > nameStart && text[at] is >= '0' and <= '9')))
            at++;
        var name = text.Substring(nameStart, at - nameStart).ToLowerInvariant();
        at = SkipBlanks(text, at, end);
        var valueStart = at < end && text[at] == '=' ? SkipBlanks(text, at + 1, end) : end;
        if (name is not ("syntax" or "escape" or "check") || valueStart == end)
        {
            _done = true;
            return null;
        }

        var valueEnd = end;
        while (char.IsWhiteSpace(text[valueEnd - 1]))
            valueEnd--;
        var value = text.Substring(valueStart, valueEnd - valueStart);
        isDirective = true;
        var isSecond = Found.Exists(d => d.Name == name);
        Found.Add(new DirectiveSyntax(name, value, TextSpan.FromBounds(start, end), TextSpan.FromBounds(valueStart, valueEnd)));
        if (isSecond)
            return $"The directive '{name}' is given twice; keep one of them";
        if (name != "escape")
            return null;
        if (value is not ("\\" or "`"))
            return $"'{value}' is no escape character; use \\ or `";
        Escape = value[0];
        return null;
    }

    private static int SkipBlanks(string text, int from, int end)
    {
        while (from < end && char.IsWhiteSpace(text[from]))
            from++;
        return from;
    }
}
