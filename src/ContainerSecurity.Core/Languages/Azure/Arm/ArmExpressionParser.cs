using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ContainerSecurity.Languages.Azure.Evaluation.Expressions;
using ContainerSecurity.Languages.Azure.Evaluation.Functions;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Arm;

/// <summary>
/// Reads the expressions of ARM templates: literals, calls, <c>.property</c>, <c>[index]</c> and their safe forms.
/// Source: Template syntax and expressions, learn.microsoft.com/azure/azure-resource-manager/templates/template-expressions.
/// </summary>
internal sealed class ArmExpressionParser
{
    private const int MaxNesting = 100;

    private readonly string _text;
    private readonly TextSpan _span;
    private int _at;
    private int _nesting;

    private ArmExpressionParser(string text, TextSpan span)
    {
        _text = text;
        _span = span;
    }

    /// <summary>Whether a string of a template is an expression.</summary>
    public static bool IsExpression(string text) => text.Length > 1 && text[0] == '[' && text[1] != '[' && text[text.Length - 1] == ']';

    /// <summary>Reads an expression with its brackets; one that cannot be read is opaque.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">Where findings on its value point.</param>
    public static TemplateExpression Parse(string text, TextSpan span)
    {
        var parser = new ArmExpressionParser(text, span) { _at = 1 };
        var expression = parser.ReadExpression();
        parser.SkipBlanks();
        return expression is not null && parser._at == text.Length - 1 ? expression : new OpaqueExpression(span);
    }

    private char Current => _at < _text.Length ? _text[_at] : '\0';

    private TemplateExpression? ReadExpression()
    {
        if (++_nesting > MaxNesting)
            return null;
        SkipBlanks();
        var expression = ReadPrimary();
        while (expression is { Height: < TemplateExpression.MaxHeight })
        {
            SkipBlanks();
            if (Current == '.')
                expression = ReadProperty(expression);
            else if (Current == '[')
                expression = ReadIndex(expression);
            else
                break;
        }

        _nesting--;
        return expression is { Height: < TemplateExpression.MaxHeight } ? expression : null;
    }

    private TemplateExpression? ReadPrimary() => Current switch
    {
        '\'' => ReadText(),
        (>= '0' and <= '9') or '-' or '+' => ReadNumber(),
        _ => ReadCall(),
    };

    private LiteralExpression? ReadText()
    {
        var text = new StringBuilder();
        for (_at++; _at < _text.Length; _at++)
        {
            if (_text[_at] != '\'')
            {
                text.Append(_text[_at]);
            }
            else if (_at + 1 < _text.Length && _text[_at + 1] == '\'')
            {
                text.Append('\'');
                _at++;
            }
            else
            {
                _at++;
                return new LiteralExpression(_span, new TextValue(text.ToString()));
            }
        }

        return null;
    }

    private LiteralExpression? ReadNumber()
    {
        var start = _at++;
        while (Current is (>= '0' and <= '9') or '.')
            _at++;
        var text = _text.Substring(start, _at - start);
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return new LiteralExpression(_span, new IntegerValue(number));
        return text.IndexOf('.') > 0 ? new LiteralExpression(_span, new KeywordValue(text)) : null;
    }

    private CallExpression? ReadCall()
    {
        var name = ReadName(allowDots: true);
        SkipBlanks();
        if (name.Length == 0 || Current != '(')
            return null;
        _at++;
        var arguments = ImmutableArray.CreateBuilder<TemplateExpression>();
        SkipBlanks();
        while (Current != ')')
        {
            if (ReadExpression() is not { } argument)
                return null;
            arguments.Add(argument);
            SkipBlanks();
            if (Current == ',')
                _at++;
            else if (Current != ')')
                return null;
            SkipBlanks();
        }

        _at++;
        return new CallExpression(_span, name, arguments.ToImmutable());
    }

    private TemplateExpression? ReadProperty(TemplateExpression target)
    {
        _at++;
        var isSafe = SkipIf('?');
        var name = ReadName(allowDots: false);
        if (name.Length == 0)
            return null;
        return (name == "value" ? OutputFunctions.Deployment(_span, target) : null) ?? (TemplateExpression)new AccessExpression(_span, target, new LiteralExpression(_span, new TextValue(name)), isSafe);
    }

    private AccessExpression? ReadIndex(TemplateExpression target)
    {
        _at++;
        var isSafe = SkipIf('?');
        var isFromEnd = SkipIf('^');
        if (ReadExpression() is not { } index)
            return null;
        SkipBlanks();
        return SkipIf(']') ? new AccessExpression(_span, target, index, isSafe, isFromEnd) : null;
    }

    private string ReadName(bool allowDots)
    {
        var start = _at;
        while (char.IsLetterOrDigit(Current) || Current == '_' || (allowDots && Current == '.') || Current == '$')
            _at++;
        return _text.Substring(start, _at - start);
    }

    private bool SkipIf(char character)
    {
        if (Current != character)
            return false;
        _at++;
        return true;
    }

    private void SkipBlanks()
    {
        while (Current is ' ' or '\t' or '\r' or '\n')
            _at++;
    }
}
