using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ContainerSecurity.Languages.Azure.Evaluation.Expressions;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>
/// The outputs of what a template deploys itself: of the modules of a Bicep file, and of the nested and linked deployments that an ARM
/// template asks for by <c>reference(...).outputs.x.value</c>.
/// </summary>
internal static class OutputFunctions
{
    // No template can call what is named so.
    private const string OfModule = "output of a module";
    private const string OfDeployment = "output of a deployment";
    private const string DeploymentType = "Microsoft.Resources/deployments";
    private const int MaxNesting = 16;

    // What it takes to look into a template once more, in steps of the budget.
    private const int Cost = 100;

    public static void AddTo(FunctionTable table)
    {
        table.AddLazy(OfModule, static call => call.Expression.TextArgument(0) is { } symbol && call.Frame.Scope.Template.Deployments.TryGetValue(symbol, out var place)
            ? Value(call, place, call.Count > 2 ? call.Argument(2) : null)
            : null);
        table.AddLazy(OfDeployment, static call => !call.Frame.IsFunction && Find(call) is var (place, pass) ? Value(call, place, pass) : null);
    }

    /// <summary>An output of a module of a Bicep file.</summary>
    /// <param name="span">Where findings on its value point.</param>
    /// <param name="symbol">The module.</param>
    /// <param name="name">The output.</param>
    /// <param name="index">Which one of the modules that a loop makes; null for one without a loop.</param>
    public static CallExpression Module(TextSpan span, string symbol, string name, TemplateExpression? index) =>
        new(span, OfModule, index is null ? [Literal(span, symbol), Literal(span, name)] : [Literal(span, symbol), Literal(span, name), index]);

    /// <summary>What <c>.value</c> of an expression means where that is an output of a deployment; otherwise null.</summary>
    public static CallExpression? Deployment(TextSpan span, TemplateExpression output) =>
        output is AccessExpression { Target: AccessExpression { Target: CallExpression { Arguments: { Length: 1 or 2 } arguments } call, Index: LiteralExpression { Value: TextValue outputs } } } access
        && Is(call.Name, "reference") && Is(outputs.Text, "outputs")
            ? new CallExpression(span, OfDeployment, [arguments[0], access.Index])
            : null;

    private static TemplateValue? Value(FunctionCall call, int place, TemplateValue? pass)
    {
        if (call.Argument(1) is not TextValue name)
            return null;
        var (evaluator, scope) = (call.Evaluator, call.Frame.Scope);
        var declaration = scope.Template.Resources[place];
        if ((declaration.Loop is null) != (pass is null) || (pass is not (null or IntegerValue)))
            return null;
        var number = (pass as IntegerValue)?.Number ?? 0;
        if (!scope.Deployed.TryGetValue((place, number), out var inner))
            scope.Deployed[(place, number)] = inner = Deploy(evaluator, declaration, number, call.Frame);
        if (inner is null || !inner.Template.Outputs.TryGetValue(name.Text, out var output))
            return null;
        if (!scope.Outputs.TryGetValue((place, number, name.Text), out var traced))
        {
            scope.Outputs[(place, number, name.Text)] = TracedValue.Pending;
            scope.Outputs[(place, number, name.Text)] = traced = Evaluate(evaluator, output, inner.Frame);
        }

        evaluator.Trace.Add(traced.Origins);
        return traced.Value;
    }

    private static TracedValue Evaluate(ExpressionEvaluator evaluator, TemplateOutput output, EvaluationScope frame)
    {
        if (output.Condition is { } condition && LogicalFunctions.AsBoolean(evaluator.Evaluate(condition, frame)) != true)
            return TracedValue.Pending;
        return TracedValue.Of(evaluator, output.Value, frame, output.IsSecure);
    }

    // The template of a deployment with its arguments; null where it is not known that it is deployed, or what it is.
    private static DeployedTemplate? Deploy(ExpressionEvaluator evaluator, ResourceDeclaration declaration, long number, EvaluationScope caller)
    {
        var scope = caller.Scope;
        if (scope.Nesting >= MaxNesting || !evaluator.Budget.Take(Cost))
            return null;
        var frame = new EvaluationScope(scope, null, null);
        if (declaration.Loop is { } loop)
        {
            if (evaluator.Passes(loop, frame) is not { } passes || number < 0 || number >= passes.Count)
                return null;
            frame = passes[(int)number];
        }

        if (declaration.Condition is { } condition && LogicalFunctions.AsBoolean(evaluator.Evaluate(condition, frame)) != true)
            return null;
        if (declaration is { Inner: { } inner, HasOwnScope: false })
            return new DeployedTemplate(inner, frame);
        var template = declaration.Inner ?? (declaration.Module is { } module && evaluator.Evaluate(module, frame) is TextValue path ? scope.Template.Files.ReadTemplate(scope.Template.Document.Path, path.Text) : null);
        if (template is null)
            return null;
        var deployed = DeploymentArguments.Apply(evaluator, declaration, template, frame);
        deployed.Nesting = scope.Nesting + 1;
        return new DeployedTemplate(template, new EvaluationScope(deployed, null, null));
    }

    // The deployment that is meant, and which pass of its loop: by its symbolic name, or else by the name that it is deployed under.
    private static (int Place, TemplateValue? Pass)? Find(FunctionCall call)
    {
        var scope = call.Frame.Scope;
        var value = call.Argument(0);
        if (value is TextValue { Text: var text })
        {
            var bracket = text.EndsWith("]", StringComparison.Ordinal) ? text.IndexOf('[') : -1;
            if (scope.Template.Deployments.TryGetValue(bracket < 0 ? text : text.Substring(0, bracket), out var place))
                return bracket < 0 ? (place, null) : long.TryParse(text.Substring(bracket + 1, text.Length - bracket - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var pass) ? (place, new IntegerValue(pass)) : null;
        }

        var name = call.Expression.Arguments[0] is CallExpression { Arguments: { Length: > 1 } parts } id && id.Name.EndsWith("resourceId", StringComparison.OrdinalIgnoreCase)
            ? parts.Any(static p => p is LiteralExpression { Value: TextValue type } && Is(type.Text, DeploymentType)) ? parts[parts.Length - 1] : null
            : call.Expression.Arguments[0];
        return name is null ? null : FindNamed(call, name);
    }

    private static (int Place, TemplateValue? Pass)? FindNamed(FunctionCall call, TemplateExpression name)
    {
        var frame = new EvaluationScope(call.Frame.Scope, null, null);
        var names = call.Frame.Scope.DeploymentNames ??= [.. NamesOf(call.Evaluator, frame)];
        if (!call.Evaluator.Budget.Take(names.Count))
            return null;
        var wanted = call.Evaluator.Evaluate(name, call.Frame);
        var found = names.FindAll(n => wanted is TextValue text ? n.Value is TextValue other && Is(text.Text, other.Text) : ExpressionComparison.AreSame(n.Expression, name));
        return found.Count == 1 ? (found[0].Place, null) : null;
    }

    private static IEnumerable<DeploymentName> NamesOf(ExpressionEvaluator evaluator, EvaluationScope frame)
    {
        for (var i = 0; i < frame.Scope.Template.Resources.Count; i++)
        {
            if (frame.Scope.Template.Resources[i] is not { Loop: null } declaration || (declaration.Inner is null && declaration.Module is null))
                continue;
            if (declaration.Body.Members.FirstOrDefault(static m => m.Key is LiteralExpression { Value: TextValue key } && Is(key.Text, "name")).Value is { } name)
                yield return new DeploymentName(i, name, evaluator.Evaluate(name, frame));
        }
    }

    private static bool Is(string text, string name) => string.Equals(text, name, StringComparison.OrdinalIgnoreCase);

    private static LiteralExpression Literal(TextSpan span, string text) => new(span, new TextValue(text));
}
