using System;
using System.Linq;
using System.Text;
using ContainerSecurity.Languages.Azure.Evaluation.Expressions;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>concat, format and interpolated strings: what is known of a string stays known next to what is not.</summary>
internal static class PatternFunctions
{
    /// <summary>The name of what Bicep's strings with expressions are read as; no template can call what is named so.</summary>
    public const string Interpolation = "string interpolation";

    public static void AddTo(FunctionTable table)
    {
        table.AddLazy("concat", Concat);
        table.AddLazy("format", Format);
        table.AddLazy(Interpolation, Interpolate);
    }

    private static TemplateValue? Concat(FunctionCall call)
    {
        var values = call.Arguments();
        if (values.Length > 0 && values.All(v => v is ArrayValue))
            return call.Evaluator.Charged(ArrayValue.Create([.. values.SelectMany(v => ((ArrayValue)v).Items)]));
        var text = new PatternBuilder(call);
        for (var i = 0; i < values.Length; i++)
            text.Append(values[i], i, null);
        // Nothing but what is not known may as well be an array.
        return values.All(v => v is UnknownValue { Pattern: null }) ? null : text.ToValue();
    }

    private static TemplateValue? Interpolate(FunctionCall call)
    {
        var values = call.Arguments();
        var text = new PatternBuilder(call);
        for (var i = 0; i < values.Length; i++)
            text.Append(values[i], i, CompositeFormat.Plain);
        return text.ToValue();
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
                var end = pattern.IndexOf('}', i);
                if (end < 0 || CompositeFormat.Parse(pattern.Substring(i + 1, end - i - 1)) is not { } item || item.Index >= values.Length - 1)
                    return null;
                text.Append(values[item.Index + 1], item.Index + 1, item);
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

        /// <summary>Appends a value.</summary>
        /// <param name="value">The value.</param>
        /// <param name="index">The argument that gives it.</param>
        /// <param name="format">How it is written; null where only strings, numbers and Booleans have a text.</param>
        public void Append(TemplateValue value, int index, CompositeFormat? format)
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
            else if (!value.HasUnknown && (value is not (ArrayValue or ObjectValue) || (format is not null && call.Evaluator.Budget.Take(FunctionCosts.GetCharacterSteps(value))))
                && (format is null ? ConversionFunctions.TextOf(value) : format.Write(value)) is { } text)
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
