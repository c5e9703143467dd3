namespace ContainerSecurity;

/// <summary>Distinguishes JSON from YAML by the beginning of a text.</summary>
internal static class JsonDetection
{
    /// <summary>Whether the text is JSON: it begins with a brace or bracket that is no YAML flow of a template.</summary>
    /// <param name="text">The text of the whole file.</param>
    public static bool IsJson(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is ' ' or '\t' or '\r' or '\n' or '\uFEFF')
                continue;
            if (text[i] == '/' && i + 1 < text.Length && text[i + 1] is ('/' or '*'))
                return true;
            return text[i] is '{' or '[' && !(i + 1 < text.Length && text[i + 1] == '{' && text[i] == '{');
        }

        return false;
    }
}
