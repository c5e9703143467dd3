using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Arm;
using ContainerSecurity.Languages.Azure.Evaluation.Expressions;
using ContainerSecurity.Languages.Azure.Evaluation.Functions;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation;

/// <summary>
/// Makes the tree of what a template deploys: what is written out keeps its place, what an expression gives stands where the expression
/// does, and what is not known is a scalar that says so.
/// </summary>
internal sealed class NodeBuilder(Document document, ExpressionEvaluator evaluator)
{
    // What stands in the place of a value is for messages; it may be repeated for each pass of a loop.
    private const int MaxShown = 1_000;

    /// <summary>Where the values of expressions came from, by the place of the expression.</summary>
    public Dictionary<TextSpan, ImmutableArray<Location>> Origins { get; } = [];

    // The passes of a loop repeat the same expressions.
    private readonly Dictionary<TextSpan, (string Expression, string Shown)> _shown = [];

    /// <summary>Builds the node of an expression.</summary>
    public DataNode Build(TemplateExpression expression, EvaluationScope frame)
    {
        if (!evaluator.Budget.TakeNode())
            return Unknown(expression.Span, null);
        switch (expression)
        {
            case LiteralExpression { Source: { } source }:
                return source.Copy();
            case ObjectExpression members:
                return BuildObject(members, frame, []);
            case ArrayExpression array:
                return BuildArray(array, frame);
            case LoopExpression loop:
                return BuildLoop(loop, frame);
            case CallExpression { Name: "if", Arguments.Length: 3 } call when LogicalFunctions.AsBoolean(evaluator.Evaluate(call.Arguments[0], frame)) is { } condition:
                return Build(call.Arguments[condition ? 1 : 2], frame);
            case CallExpression { Name: "concat" } call when call.Arguments.Any(a => a is ArrayExpression or LoopExpression):
                return BuildConcat(call, frame);
            default:
                return Evaluate(expression, frame);
        }
    }

    /// <summary>Builds an object, with more members at its end.</summary>
    public DataNode BuildObject(ObjectExpression expression, EvaluationScope frame, IEnumerable<DataEntry> more)
    {
        var entries = ImmutableArray.CreateBuilder<DataEntry>(expression.Members.Length);
        foreach (var member in expression.Members)
        {
            if (member.Value is not SpreadExpression spread)
                entries.Add(new DataEntry(BuildKey(member.Key, frame), Build(member.Value, frame)));
            else if (Evaluate(spread.Source, frame) is DataMapping others)
                entries.AddRange(others.Entries);
            else
                return Unknown(expression.Span, null);
        }

        entries.AddRange(more);
        return new DataMapping(expression.Span, entries.ToImmutable());
    }

    private DataScalar BuildKey(TemplateExpression key, EvaluationScope frame) =>
        key is LiteralExpression { Source: { } source } ? source.Copy() : Evaluate(key, frame) as DataScalar ?? Unknown(key.Span, null);

    private DataNode BuildArray(ArrayExpression expression, EvaluationScope frame)
    {
        var items = ImmutableArray.CreateBuilder<DataNode>(expression.Items.Length);
        foreach (var item in expression.Items)
        {
            if (item is not SpreadExpression spread)
                items.Add(Build(item, frame));
            else if (Evaluate(spread.Source, frame) is DataSequence others)
                items.AddRange(others.Items);
            else
                return Unknown(expression.Span, null);
        }

        return new DataSequence(expression.Span, items.ToImmutable());
    }

    // What is written out in one of the arrays keeps its place.
    private DataNode BuildConcat(CallExpression call, EvaluationScope frame)
    {
        var parts = call.Arguments.Select(a => Build(a, frame) as DataSequence).ToList();
        return parts.Contains(null) ? Unknown(call.Span, null) : new DataSequence(call.Span, [.. parts.SelectMany(p => p!.Items)]);
    }

    // A loop of which nothing is known is looked at once: what its body says of each item holds for all.
    private DataSequence BuildLoop(LoopExpression expression, EvaluationScope frame)
    {
        var passes = evaluator.Passes(expression.Loop, frame) ?? [ExpressionEvaluator.UnknownPass(expression.Loop, frame)];
        var items = ImmutableArray.CreateBuilder<DataNode>(passes.Count);
        foreach (var pass in passes)
            items.Add(Build(expression.Body, pass));
        return new DataSequence(expression.Span, items.MoveToImmutable());
    }

    private DataNode Evaluate(TemplateExpression expression, EvaluationScope frame)
    {
        evaluator.Trace.Begin();
        var value = evaluator.Evaluate(expression, frame);
        var origins = evaluator.Trace.End();
        if (!origins.IsEmpty)
            Origins[expression.Span] = origins;
        return Materialize(value, expression.Span);
    }

    private DataNode Materialize(TemplateValue value, TextSpan span)
    {
        if (!evaluator.Budget.TakeNode())
            return Unknown(span, null);
        switch (value)
        {
            case TextValue text:
                return new DataScalar(span, text.Text, DataScalarStyle.DoubleQuoted);
            case IntegerValue number:
                return new DataScalar(span, number.Number.ToString(CultureInfo.InvariantCulture), DataScalarStyle.Keyword);
            case KeywordValue keyword:
                return new DataScalar(span, keyword.Text, DataScalarStyle.Keyword);
            case ArrayValue array:
                var items = ImmutableArray.CreateBuilder<DataNode>(array.Items.Length);
                foreach (var item in array.Items)
                    items.Add(Materialize(item, span));
                return new DataSequence(span, items.MoveToImmutable());
            case ObjectValue members:
                var entries = ImmutableArray.CreateBuilder<DataEntry>(members.Members.Length);
                foreach (var member in members.Members)
                    entries.Add(new DataEntry(new DataScalar(span, member.Key, DataScalarStyle.DoubleQuoted), Materialize(member.Value, span)));
                return new DataMapping(span, entries.MoveToImmutable());
            default:
                return Unknown(span, (value as UnknownValue)?.Pattern);
        }
    }

    // What stands there, without the quotes that JSON needs.
    private DataScalar Unknown(TextSpan span, string? pattern)
    {
        if (!_shown.TryGetValue(span, out var text))
            _shown.Add(span, text = Show(span));
        return new DataScalar(span, text.Shown, DataScalarStyle.DoubleQuoted, expression: text.Expression) { Pattern = pattern };
    }

    private (string Expression, string Shown) Show(TextSpan span)
    {
        var text = span.Length <= MaxShown ? document.Text.ToString(span) : document.Text.ToString(new TextSpan(span.Start, MaxShown)) + "...";
        if (text.Length > 1 && text[0] == '"' && text[text.Length - 1] == '"')
            text = text.Substring(1, text.Length - 2);
        var shown = ArmExpressionParser.IsExpression(text) ? text : "[" + text + "]";
        return (text, shown);
    }
}
