using System.Collections.Generic;
using System.Collections.Immutable;
using ContainerSecurity.Languages.Azure.Evaluation.Expressions;
using ContainerSecurity.Languages.Azure.Evaluation.Functions;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation;

/// <summary>
/// Evaluates expressions as far as a file alone allows. What depends on a deployment is not known, and neither is what fails:
/// that a template is wrong is not for rules to say.
/// </summary>
internal sealed class ExpressionEvaluator(EvaluationBudget budget)
{
    private const int MaxDepth = 400;

    /// <summary>The passes of a loop that are looked at: as many as a deployment may have.</summary>
    public const int MaxPasses = 800;

    private readonly Dictionary<Template, TemplateScope> _imports = [];
    private int _depth;

    public EvaluationBudget Budget { get; } = budget;

    public OriginTrace Trace { get; } = new();

    /// <summary>What a file gives to those that import from it: it takes no arguments, and is the same for all.</summary>
    public TemplateScope ImportScopeOf(Template file)
    {
        if (!_imports.TryGetValue(file, out var scope))
            _imports.Add(file, scope = new TemplateScope(file));
        return scope;
    }

    public TemplateValue Evaluate(TemplateExpression expression, EvaluationScope frame)
    {
        if (_depth >= MaxDepth || !Budget.Take(1))
            return UnknownValue.Instance;
        _depth++;
        var value = expression switch
        {
            LiteralExpression literal => literal.Value,
            CallExpression call => FunctionTable.Call(new FunctionCall(this, call, frame)),
            AccessExpression access => Access(access, frame),
            ObjectExpression members => Object(members, frame),
            ArrayExpression array => Array(array, frame),
            LoopExpression loop => Loop(loop, frame),
            _ => UnknownValue.Instance,
        };
        _depth--;
        return value;
    }

    /// <summary>The frames of a loop's passes; null where what it goes through is not known, or is too much.</summary>
    public List<EvaluationScope>? Passes(TemplateLoop loop, EvaluationScope frame)
    {
        var source = Evaluate(loop.Source, frame);
        var frames = new List<EvaluationScope>();
        if (!Budget.Take(source is IntegerValue { Number: >= 0 and <= MaxPasses } times ? times.Number : (source as ArrayValue)?.Items.Length ?? 0))
            return null;
        switch (source)
        {
            case IntegerValue { Number: >= 0 and <= MaxPasses } count when loop.Name is not null:
                for (var i = 0; i < count.Number; i++)
                    frames.Add(frame with { Loops = new LoopIteration(loop.Name, new IntegerValue(i), frame.Loops) });
                return frames;
            case ArrayValue { Items.Length: <= MaxPasses } array when loop.Name is null:
                for (var i = 0; i < array.Items.Length; i++)
                    frames.Add(frame.With(loop.Item, array.Items[i]).With(loop.Index, new IntegerValue(i)));
                return frames;
            default:
                return null;
        }
    }

    /// <summary>The frame of the one pass through a loop of which nothing is known.</summary>
    public static EvaluationScope UnknownPass(TemplateLoop loop, EvaluationScope frame) => loop.Name is { } name
        ? frame with { Loops = new LoopIteration(name, UnknownValue.Instance, frame.Loops) }
        : frame.With(loop.Item, UnknownValue.Instance).With(loop.Index, UnknownValue.Instance);

    private TemplateValue Access(AccessExpression access, EvaluationScope frame)
    {
        var target = Evaluate(access.Target, frame);
        var index = Evaluate(access.Index, frame);
        return Member(target, index, access.IsFromEnd) ?? (access.IsSafe && target is not UnknownValue && index is not UnknownValue ? KeywordValue.Null : UnknownValue.Instance);
    }

    /// <summary>A member of an object or item of an array; null where there is none.</summary>
    public static TemplateValue? Member(TemplateValue target, TemplateValue index, bool isFromEnd = false) => (target, index) switch
    {
        (ObjectValue members, TextValue key) => members.TryGet(key.Text, out var found) ? found : null,
        (ArrayValue { Items: var items }, IntegerValue number) when isFromEnd => number.Number >= 1 && number.Number <= items.Length ? items[items.Length - (int)number.Number] : null,
        (ArrayValue { Items: var items }, IntegerValue number) => number.Number >= 0 && number.Number < items.Length ? items[(int)number.Number] : null,
        _ => null,
    };

    private TemplateValue Object(ObjectExpression expression, EvaluationScope frame)
    {
        var members = new List<KeyValuePair<string, TemplateValue>>(expression.Members.Length);
        foreach (var member in expression.Members)
        {
            if (member.Value is SpreadExpression spread)
            {
                if (Evaluate(spread.Source, frame) is not ObjectValue others)
                    return UnknownValue.Instance;
                members.AddRange(others.Members);
            }
            else if (Evaluate(member.Key, frame) is TextValue key)
            {
                members.Add(new(key.Text, Evaluate(member.Value, frame)));
            }
            else
            {
                return UnknownValue.Instance;
            }
        }

        return Charged(ObjectValue.Create(members));
    }

    private TemplateValue Array(ArrayExpression expression, EvaluationScope frame)
    {
        var items = ImmutableArray.CreateBuilder<TemplateValue>(expression.Items.Length);
        foreach (var item in expression.Items)
        {
            if (item is not SpreadExpression spread)
                items.Add(Evaluate(item, frame));
            else if (Evaluate(spread.Source, frame) is ArrayValue others)
                items.AddRange(others.Items);
            else
                return UnknownValue.Instance;
        }

        return Charged(ArrayValue.Create(items.ToImmutable()));
    }

    private TemplateValue Loop(LoopExpression expression, EvaluationScope frame)
    {
        if (Passes(expression.Loop, frame) is not { } passes)
            return UnknownValue.Instance;
        var items = ImmutableArray.CreateBuilder<TemplateValue>(passes.Count);
        foreach (var pass in passes)
            items.Add(Evaluate(expression.Body, pass));
        return Charged(ArrayValue.Create(items.ToImmutable()));
    }

    /// <summary>The value, paid for by its size; not known where that is too much.</summary>
    public TemplateValue Charged(TemplateValue value) => Budget.Take(value.Size) ? value : UnknownValue.Instance;
}
