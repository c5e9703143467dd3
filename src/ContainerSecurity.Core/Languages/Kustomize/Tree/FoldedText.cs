namespace ContainerSecurity.Languages.Kustomize.Tree;

/// <summary>
/// Gives a folded block the text that it has after kustomize wrote and read it once more: Go's library writes one line break too many before a line that is
/// indented more.
/// </summary>
internal static class FoldedText
{
    /// <summary>The text after a way through YAML.</summary>
    public static RenderedText Reread(RenderedText rendered)
    {
        var text = rendered.Text;
        if (text.IndexOf('\n') < 0 || !IsBlock(text))
            return rendered;
        var result = new RenderedText.Builder();
        var start = 0;
        var lineStart = 0;
        for (var at = text.IndexOf('\n'); at >= 0; at = at < text.Length ? text.IndexOf('\n', at) : -1)
        {
            var end = at;
            while (end < text.Length && text[end] == '\n')
                end++;
            var isDoubled = at > lineStart && text[lineStart] is not (' ' or '\t') && (end == text.Length ? end - at > 1 : text[end] is ' ' or '\t');
            if (isDoubled)
            {
                result.Append(rendered, start, at + 1 - start);
                start = at;
            }

            lineStart = at = end;
        }

        return result.Append(rendered, start, text.Length - start).ToRenderedText();
    }

    // What cannot be a block is written in double quotes.
    private static bool IsBlock(string text)
    {
        if (text[0] is ' ' or '\n' || text[text.Length - 1] == ' ')
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if ((text[i] < ' ' && text[i] is not ('\n' or '\t')) || text[i] is '\u007F' or '\uFEFF' || (text[i] == ' ' && i + 1 < text.Length && text[i + 1] == '\n'))
                return false;
        }

        return true;
    }
}
