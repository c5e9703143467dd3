namespace ContainerSecurity.Languages.Kustomize.Transformers;

/// <summary>Divides a selector of labels into tokens. The end is an empty one.</summary>
/// <param name="text">The selector.</param>
internal sealed class LabelTokens(string text)
{
    private int _at;
    private string? _peeked;

    /// <summary>Whether a character is a token of its own.</summary>
    public static bool IsSymbol(char character) => character is '=' or '!' or '(' or ')' or ',' or '>' or '<';

    /// <summary>The next token, which stays.</summary>
    public string Peek() => _peeked ??= Read();

    /// <summary>The next token.</summary>
    public string Next()
    {
        var token = Peek();
        _peeked = null;
        return token;
    }

    private string Read()
    {
        while (_at < text.Length && text[_at] is ' ' or '\t' or '\n' or '\r')
            _at++;
        if (_at == text.Length)
            return "";
        var start = _at++;
        if (IsSymbol(text[start]))
        {
            if (_at < text.Length && text[start] is '=' or '!' && text[_at] == '=')
                _at++;
            return text.Substring(start, _at - start);
        }

        while (_at < text.Length && !IsSymbol(text[_at]) && text[_at] is not (' ' or '\t' or '\n' or '\r'))
            _at++;
        return text.Substring(start, _at - start);
    }
}
