using System.Globalization;

namespace ContainerSecurity.Languages.Go.Yaml;

/// <summary>The text that is written, with the state of libyaml's emitter. Characters of scalars keep their origins.</summary>
/// <param name="width">The column after which lines are folded.</param>
/// <param name="call">The origin of what is written anew.</param>
internal sealed class GoYamlOutput(int width, TextOrigin? call)
{
    private readonly RenderedText.Builder _text = new();
    private int _column;
    private bool _isBlank = true;

    /// <summary>The origin of what is written anew for a value without characters, whose quotes are all there is; null for that of the call.</summary>
    public TextOrigin? Place { get; set; }

    /// <summary>Whether only indentation and indicators stand in the line.</summary>
    public bool IsIndented { get; private set; } = true;

    /// <summary>The text.</summary>
    public RenderedText ToRenderedText() => _text.ToRenderedText();

    /// <summary>Starts a line, unless one has just been started.</summary>
    public void Indent(int indent)
    {
        if (!IsIndented || _column > indent || (_column == indent && !_isBlank))
            Break();
        if (_column < indent)
            Put(new string(' ', indent - _column));
        _isBlank = true;
        IsIndented = true;
    }

    /// <summary>Writes an indicator.</summary>
    /// <param name="text">The indicator.</param>
    /// <param name="needsBlank">Whether a blank must precede it.</param>
    /// <param name="isBlank">Whether what follows needs no blank.</param>
    /// <param name="isIndentation">Whether it counts as indentation.</param>
    public void Indicator(string text, bool needsBlank, bool isBlank, bool isIndentation)
    {
        if (needsBlank && !_isBlank)
            Put(" ");
        Put(text);
        _isBlank = isBlank;
        IsIndented &= isIndentation;
    }

    /// <summary>Writes a scalar without quotes.</summary>
    public void Plain(RenderedText scalar, int indent, bool canFold)
    {
        if (scalar.Length > 0 && !_isBlank)
            Put(" ");
        var text = scalar.Text;
        var afterSpace = false;
        var run = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ' ' && canFold && !afterSpace && _column > width && Next(text, i) != ' ')
            {
                Copy(scalar, run, i);
                run = i + 1;
                Indent(indent);
                afterSpace = true;
                continue;
            }

            afterSpace = text[i] == ' ';
            Count(text[i]);
            IsIndented = false;
        }

        Copy(scalar, run, text.Length);
        _isBlank = false;
        IsIndented = false;
    }

    /// <summary>Writes a scalar in single quotes.</summary>
    public void SingleQuoted(RenderedText scalar, int indent, bool canFold)
    {
        Indicator("'", true, false, false);
        var text = scalar.Text;
        bool afterSpace = false, afterBreak = false;
        var run = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == ' ')
            {
                if (canFold && !afterSpace && _column > width && i > 0 && i < text.Length - 1 && text[i + 1] != ' ')
                {
                    Copy(scalar, run, i);
                    run = i + 1;
                    Indent(indent);
                }
                else
                {
                    Count(c);
                }

                afterSpace = true;
            }
            else if (GoYamlScalarShape.IsBreak(c))
            {
                Copy(scalar, run, i);
                run = i + 1;
                if (!afterBreak && c == '\n')
                    Break();
                WriteBreak(scalar, i);
                IsIndented = true;
                afterBreak = true;
            }
            else
            {
                if (afterBreak)
                {
                    Copy(scalar, run, i);
                    run = i;
                    Indent(indent);
                }

                if (c == '\'')
                {
                    Copy(scalar, run, i);
                    run = i;
                    Put("'");
                }

                Count(c);
                IsIndented = false;
                afterSpace = afterBreak = false;
            }
        }

        Copy(scalar, run, text.Length);
        Indicator("'", false, false, false);
        _isBlank = false;
        IsIndented = false;
    }

    /// <summary>Writes a scalar in double quotes.</summary>
    public void DoubleQuoted(RenderedText scalar, int indent, bool canFold)
    {
        Indicator("\"", true, false, false);
        var text = scalar.Text;
        var afterSpace = false;
        var run = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!GoYamlScalarShape.IsPrintable(c) || GoYamlScalarShape.IsBreak(c) || c is '"' or '\\')
            {
                Copy(scalar, run, i);
                var code = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? char.ConvertToUtf32(c, text[++i]) : char.IsSurrogate(c) ? 0xFFFD : c;
                run = i + 1;
                var escape = Escape(code);
                _text.Append(escape, scalar.FindSegment(i)?.Origin ?? call);
                _column += escape.Length;
                afterSpace = false;
            }
            else if (c == ' ')
            {
                if (canFold && !afterSpace && _column > width && i > 0 && i < text.Length - 1)
                {
                    Copy(scalar, run, i);
                    run = i + 1;
                    Indent(indent);
                    if (text[i + 1] == ' ')
                        Put("\\");
                }
                else
                {
                    Count(c);
                }

                afterSpace = true;
            }
            else
            {
                Count(c);
                afterSpace = false;
            }
        }

        Copy(scalar, run, text.Length);
        Indicator("\"", false, false, false);
        _isBlank = false;
        IsIndented = false;
    }

    /// <summary>Writes a scalar as a block.</summary>
    public void Literal(RenderedText scalar, int indent, int indentation)
    {
        var text = scalar.Text;
        Indicator("|", true, false, false);
        if (text[0] == ' ' || GoYamlScalarShape.IsBreak(text[0]))
            Put(indentation.ToString(CultureInfo.InvariantCulture));
        var last = text.Length - 1;
        if (!GoYamlScalarShape.IsBreak(text[last]))
            Put("-");
        else if (last == 0 || GoYamlScalarShape.IsBreak(text[last - 1]))
            Put("+");
        Break();
        IsIndented = true;
        _isBlank = true;
        var afterBreak = true;
        var run = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (GoYamlScalarShape.IsBreak(text[i]))
            {
                Copy(scalar, run, i);
                run = i + 1;
                WriteBreak(scalar, i);
                IsIndented = true;
                afterBreak = true;
                continue;
            }

            if (afterBreak)
                Indent(indent);
            Count(text[i]);
            IsIndented = false;
            afterBreak = false;
        }

        Copy(scalar, run, text.Length);
    }

    private static char Next(string text, int at) => at + 1 < text.Length ? text[at + 1] : '\0';

    private static string Escape(int code) => code switch
    {
        0 => "\\0",
        7 => "\\a",
        8 => "\\b",
        9 => "\\t",
        0xA => "\\n",
        0xB => "\\v",
        0xC => "\\f",
        0xD => "\\r",
        0x1B => "\\e",
        '"' => "\\\"",
        '\\' => "\\\\",
        0x85 => "\\N",
        0xA0 => "\\_",
        0x2028 => "\\L",
        0x2029 => "\\P",
        <= 0xFF => "\\x" + code.ToString("X2", CultureInfo.InvariantCulture),
        <= 0xFFFF => "\\u" + code.ToString("X4", CultureInfo.InvariantCulture),
        _ => "\\U" + code.ToString("X8", CultureInfo.InvariantCulture),
    };

    private void Break()
    {
        Put("\n");
        _column = 0;
    }

    // A line feed stays the value's own character; others are written as they are.
    private void WriteBreak(RenderedText scalar, int at)
    {
        _text.Append(scalar, at, 1);
        _column = 0;
    }

    private void Put(string text)
    {
        _text.Append(text, Place ?? call);
        _column += text.Length;
    }

    private void Count(char c)
    {
        if (!char.IsLowSurrogate(c))
            _column++;
    }

    private void Copy(RenderedText scalar, int start, int end)
    {
        if (end > start)
            _text.Append(scalar, start, end - start);
    }
}
