namespace ContainerSecurity.Rules.Support;

/// <summary>Finds the boundaries of lines in a text.</summary>
internal static class Lines
{
    /// <summary>The start of the line at a position.</summary>
    public static int Start(SourceText source, int position)
    {
        while (position > 0 && source[position - 1] is not ('\n' or '\r'))
            position--;
        return position;
    }

    /// <summary>The end of the line at a position, without its line break.</summary>
    public static int End(SourceText source, int position)
    {
        while (position < source.Length && source[position] is not ('\n' or '\r'))
            position++;
        return position;
    }

    /// <summary>The line break that the text uses.</summary>
    public static string BreakOf(SourceText source)
    {
        var end = End(source, 0);
        return end + 1 < source.Length && source[end] == '\r' && source[end + 1] == '\n' ? "\r\n" : "\n";
    }
}
