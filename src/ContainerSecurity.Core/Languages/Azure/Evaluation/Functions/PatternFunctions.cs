using System;
using System.Globalization;
using System.Linq;
using System.Text;
using ContainerSecurity.Languages.Azure.Evaluation.Expressions;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>concat and format: what is known of a string stays known beside what is not.</summary>
internal static class PatternFunctions
{
    public static void AddTo(FunctionTable table)
    {
        table.AddLazy("concat", Concat);
        table.AddLazy("format", Format);
    }

    private static TemplateValue? Concat(FunctionCall call)
    {
        var values = call.Arguments();
        if (values.Length > 0 && values.All(v => v is ArrayValue))
            return call.Evaluator.Charged(ArrayValue.Create([.. values.SelectMany(v => ((ArrayValue)v).Items)]));
        var text = new PatternBuilder(call);
        for (var i = 0; i < values.Length; i++)
            text.Append(values[i], i);
        // Nothing but what is not known may as well be an array.
        return values.All(v => v is UnknownValue { Pattern: null }) ? null : text.ToValue();
    }

    private static TemplateValue? Format(FunctionCall call)
    {
        if (call.Argument(0) is not TextValue { Text: var pattern })
            return null;
        if (!call.Evaluator.Budget.Take(pattern.Length / 4))
            return null;
        var values = call.Arguments();
        var text = new PatternBuilder(call);
        for (var i = 0; i < pattern.Length; i++)
        {
            if (i + 1 < pattern.Length && pattern[i] is '{' or '}' && pattern[i + 1] == pattern[i])
            {
                text.Append(pattern[i].ToString());
                i++;
            }
            else if (pattern[i] != '{')
            {
                text.Append(pattern[i].ToString());
            }
            else
            {
                // Widths and formats are for numbers and dates: too rare to know.
                var end = pattern.IndexOf('}', i);
                if (end < 0 || !int.TryParse(pattern.Substring(i + 1, end - i - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index >= values.Length - 1)
                    return null;
                text.Append(values[index + 1], index + 1);
                i = end;
            }
        }

        return text.ToValue();
    }

    private sealed class PatternBuilder(FunctionCall call)
    {
        private readonly StringBuilder _text = new();
        private bool _isPartly;
        private bool _hasFailed;

        public void Append(string text) => _text.Append(text);

        public void Append(TemplateValue value, int index)
        {
            if (_text.Length > TemplateValue.MaxSize)
            {
                _hasFailed = true;
            }
            else if (value is UnknownValue unknown)
            {
                _isPartly = true;
                _text.Append(unknown.Pattern ?? "${" + NameOf(call.Expression.Arguments[index]) + "}");
            }
            else if (!value.HasUnknown && (value is not (ArrayValue or ObjectValue) || call.Evaluator.Budget.Take(FunctionCosts.GetCharacterSteps(value))) && ConversionFunctions.TextOf(value) is { } text)
            {
                _text.Append(text);
            }
            else
            {
                _hasFailed = true;
            }
        }

        public TemplateValue? ToValue()
        {
            if (_hasFailed)
                return null;
            var text = _text.ToString();
            return call.Evaluator.Charged(_isPartly ? UnknownValue.Partly(text) : new TextValue(text));
        }

        // What a reader would call it: the name of a parameter or variable, else the function.
        private static string NameOf(TemplateExpression expression) => expression switch
        {
            CallExpression { Name: var name } inner when inner.TextArgument(0) is { } text && (name is "lambdaVariables" || string.Equals(name, "parameters", StringComparison.OrdinalIgnoreCase) || string.Equals(name, "variables", StringComparison.OrdinalIgnoreCase)) => text,
            CallExpression inner => inner.Name,
            AccessExpression access => NameOf(access.Target),
            _ => "value",
        };
    }
}
