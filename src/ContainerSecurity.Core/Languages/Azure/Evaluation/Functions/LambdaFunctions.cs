using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Azure.Evaluation.Expressions;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>The functions that take a lambda.</summary>
internal static class LambdaFunctions
{
    // Sorting calls the lambda for pairs.
    private const int MaxSorted = 500;

    public static void AddTo(FunctionTable table)
    {
        table.AddLazy("lambda", static _ => null);
        table.AddLazy("map", Map);
        table.AddLazy("filter", Filter);
        table.AddLazy("reduce", Reduce);
        table.AddLazy("sort", Sort);
        table.AddLazy("toObject", ToObject);
        table.AddLazy("mapValues", MapValues);
        table.AddLazy("groupBy", GroupBy);
    }

    private static TemplateValue? Map(FunctionCall call)
    {
        if (Items(call) is not { } items || LambdaAt(call, 1) is not { } lambda)
            return null;
        return call.Evaluator.Charged(ArrayValue.Create([.. items.Select((item, i) => Invoke(call, lambda, item, new IntegerValue(i)))]));
    }

    private static TemplateValue? Filter(FunctionCall call)
    {
        if (Items(call) is not { } items || LambdaAt(call, 1) is not { } lambda)
            return null;
        var kept = ImmutableArray.CreateBuilder<TemplateValue>();
        for (var i = 0; i < items.Length; i++)
        {
            if (LogicalFunctions.AsBoolean(Invoke(call, lambda, items[i], new IntegerValue(i))) is not { } keeps)
                return null;
            if (keeps)
                kept.Add(items[i]);
        }

        return call.Evaluator.Charged(ArrayValue.Create(kept.ToImmutable()));
    }

    private static TemplateValue? Reduce(FunctionCall call)
    {
        if (Items(call) is not { } items || LambdaAt(call, 2) is not { } lambda)
            return null;
        var result = call.Argument(1);
        for (var i = 0; i < items.Length; i++)
            result = Invoke(call, lambda, result, items[i], new IntegerValue(i));
        return result;
    }

    private static TemplateValue? Sort(FunctionCall call)
    {
        if (Items(call) is not { Length: <= MaxSorted } items || LambdaAt(call, 1) is not { } lambda)
            return null;
        var sorted = new List<TemplateValue>(items.Length);
        foreach (var item in items)
        {
            var at = sorted.Count;
            for (; at > 0; at--)
            {
                if (LogicalFunctions.AsBoolean(Invoke(call, lambda, item, sorted[at - 1])) is not { } isBefore)
                    return null;
                if (!isBefore)
                    break;
            }

            sorted.Insert(at, item);
        }

        return call.Evaluator.Charged(ArrayValue.Create([.. sorted]));
    }

    private static TemplateValue? ToObject(FunctionCall call)
    {
        if (Items(call) is not { } items || LambdaAt(call, 1) is not { } key)
            return null;
        var value = LambdaAt(call, 2);
        if (call.Count > 2 && value is null)
            return null;
        var members = new List<KeyValuePair<string, TemplateValue>>(items.Length);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in items)
        {
            // A key that is there already makes the deployment fail.
            if (Invoke(call, key, item) is not TextValue name || !names.Add(name.Text))
                return null;
            members.Add(new(name.Text, value is null ? item : Invoke(call, value, item)));
        }

        return call.Evaluator.Charged(ObjectValue.Create(members));
    }

    private static TemplateValue? MapValues(FunctionCall call) => call.Argument(0) is ObjectValue { Members: var members } && LambdaAt(call, 1) is { } lambda
        ? call.Evaluator.Charged(ObjectValue.Create([.. members.Select(m => new KeyValuePair<string, TemplateValue>(m.Key, Invoke(call, lambda, m.Value)))]))
        : null;

    private static TemplateValue? GroupBy(FunctionCall call)
    {
        if (Items(call) is not { } items || LambdaAt(call, 1) is not { } lambda || (call.Count > 2 && LambdaAt(call, 2) is null))
            return null;
        var keys = items.Select(i => Invoke(call, lambda, i) as TextValue).ToList();
        if (keys.Any(k => k is null))
            return null;
        return call.Evaluator.Charged(ObjectValue.Create([.. items.Select((Item, i) => (Item, Key: keys[i]!.Text)).GroupBy(p => p.Key, StringComparer.OrdinalIgnoreCase)
            .Select(g => new KeyValuePair<string, TemplateValue>(g.Key, ArrayValue.Create([.. g.Select(p => call.Count > 2 ? Invoke(call, LambdaAt(call, 2)!, p.Item) : p.Item)])))]));
    }

    private static ImmutableArray<TemplateValue>? Items(FunctionCall call) => call.Argument(0) is ArrayValue array ? array.Items : null;

    // ARM writes lambda('x', body), Bicep has a node of its own.
    private static LambdaExpression? LambdaAt(FunctionCall call, int index)
    {
        var argument = index < call.Count ? call.Expression.Arguments[index] : null;
        if (argument is LambdaExpression lambda)
            return lambda;
        if (argument is not CallExpression { Arguments: { IsEmpty: false } parts } inner || !string.Equals(inner.Name, "lambda", StringComparison.OrdinalIgnoreCase))
            return null;
        var names = parts.Take(parts.Length - 1).Select((_, i) => inner.TextArgument(i) ?? "").ToImmutableArray();
        return new LambdaExpression(argument.Span, names, parts[parts.Length - 1]);
    }

    private static TemplateValue Invoke(FunctionCall call, LambdaExpression lambda, params TemplateValue[] values)
    {
        var frame = call.Frame;
        for (var i = 0; i < lambda.Parameters.Length && i < values.Length; i++)
            frame = frame.With(lambda.Parameters[i], values[i]);
        return call.Evaluator.Evaluate(lambda.Body, frame);
    }
}
