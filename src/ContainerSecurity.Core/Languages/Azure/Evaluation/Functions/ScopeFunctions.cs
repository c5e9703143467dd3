using System;
using System.Linq;
using ContainerSecurity.Languages.Azure.Evaluation.Expressions;
using ContainerSecurity.Languages.Azure.Evaluation.Files;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>The functions that read what stands around an expression: parameters, variables, loops.</summary>
internal static class ScopeFunctions
{
    public static void AddTo(FunctionTable table)
    {
        table.AddLazy("parameters", Parameter);
        table.AddLazy("variables", Variable);
        table.AddLazy("copyIndex", CopyIndex);
        table.AddLazy("lambdaVariables", static call => call.Expression.TextArgument(0) is { } name ? LocalVariable.Find(call.Frame.Locals, name) : null);
    }

    private static TemplateValue? Parameter(FunctionCall call)
    {
        if (call.Argument(0) is not TextValue name)
            return null;
        if (call.Frame.IsFunction)
            return LocalVariable.Find(call.Frame.Parameters, name.Text);
        var scope = call.Frame.Scope;
        if (scope.Parameters.TryGetValue(name.Text, out var known))
        {
            call.Evaluator.Trace.Add(known.Origins);
            return known.Value;
        }

        scope.Parameters[name.Text] = TracedValue.Pending;
        var (expression, frame, isOpaque) = SourceOf(scope, name.Text);
        var traced = TracedValue.Of(call.Evaluator, expression, frame ?? new EvaluationScope(scope, null, null), isOpaque);
        if (frame is not null && scope.Template.Parameters.TryGetValue(name.Text, out var declaration) && declaration.TakesDefaultFor(traced.Value))
            traced = TracedValue.Of(call.Evaluator, declaration.Default, new EvaluationScope(scope, null, null), isOpaque);
        scope.Parameters[name.Text] = traced;
        call.Evaluator.Trace.Add(traced.Origins);
        return traced.Value;
    }

    private static (TemplateExpression? Expression, EvaluationScope? Frame, bool IsOpaque) SourceOf(TemplateScope scope, string name)
    {
        scope.Template.Parameters.TryGetValue(name, out var declaration);
        if (scope.Arguments.TryGetValue(name, out var argument))
            return (argument.Expression, argument.Frame, declaration?.IsSecure ?? false);
        if (declaration is null || scope.HasUnknownArguments)
            return (null, null, true);
        // What a secure parameter holds is a secret whatever its default says; the default is for rules about parameters.
        if (declaration.Default is null && declaration.IsNullable)
            return (new LiteralExpression(declaration.NameSpan, KeywordValue.Null), null, declaration.IsSecure);
        return (declaration.Default, null, declaration.IsSecure);
    }

    private static TemplateValue? Variable(FunctionCall call)
    {
        if (call.Argument(0) is not TextValue name || call.Frame.IsFunction)
            return null;
        var traced = Traced(call.Evaluator, call.Frame.Scope, name.Text);
        call.Evaluator.Trace.Add(traced.Origins);
        return traced.Value;
    }

    private static TracedValue Traced(ExpressionEvaluator evaluator, TemplateScope scope, string name)
    {
        if (scope.Variables.TryGetValue(name, out var traced))
            return traced;
        scope.Variables[name] = TracedValue.Pending;
        if (scope.Template.Variables.TryGetValue(name, out var expression))
            traced = TracedValue.Of(evaluator, expression, new EvaluationScope(scope, null, null));
        // Who extends a file of arguments sees them by name.
        else if (scope.Template.IsArguments && scope.Template.Parameters.TryGetValue(name, out var argument))
            traced = TracedValue.Of(evaluator, argument.Default, new EvaluationScope(scope, null, null));
        else if (ImportedNames.Find(evaluator, scope.Template, name) is var (file, there))
            traced = Traced(evaluator, file, there);
        else if (scope.Template is { IsArguments: true, Extends.Value: TextValue path } && scope.Template.Files.ReadTemplate(scope.Template.Document.Path, path.Text) is { } extended)
            traced = Traced(evaluator, evaluator.ImportScopeOf(extended), name);
        else
            traced = TracedValue.Pending;
        return scope.Variables[name] = traced;
    }

    // copyIndex(), copyIndex(offset), copyIndex(name), copyIndex(name, offset).
    private static TemplateValue? CopyIndex(FunctionCall call)
    {
        var values = call.Arguments();
        var name = (values.FirstOrDefault() as TextValue)?.Text;
        var offset = values.Length == 0 || (values.Length == 1 && name is not null) ? 0 : (values[values.Length - 1] as IntegerValue)?.Number;
        for (var pass = call.Frame.Loops; pass is not null && offset is not null; pass = pass.Outer)
        {
            if (name is null || string.Equals(pass.Name, name, StringComparison.OrdinalIgnoreCase))
                return pass.Index is IntegerValue index && Math.Abs(offset.Value) < int.MaxValue ? new IntegerValue(index.Number + offset.Value) : null;
        }

        return null;
    }
}
