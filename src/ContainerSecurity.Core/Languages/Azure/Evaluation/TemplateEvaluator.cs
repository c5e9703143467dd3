using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Evaluation.Expressions;
using ContainerSecurity.Languages.Azure.Evaluation.Functions;
using ContainerSecurity.Languages.Azure.Evaluation.Modules;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation;

/// <summary>
/// Finds what a template deploys: its loops gone through, what a condition leaves out left out, children and the resources of
/// deployments within included. A condition that is not known leaves its resource in.
/// </summary>
internal sealed class TemplateEvaluator(NodeBuilder builder, ExpressionEvaluator evaluator)
{
    // Deployments and children within each other; readers bound them too.
    private const int MaxNesting = 32;

    private readonly List<EvaluatedResource> _found = [];
    private readonly List<ModuleCall> _calls = [];
    private int _nesting;

    /// <summary>The resources, each behind the one that it stands in.</summary>
    public IReadOnlyList<EvaluatedResource> Found => _found;

    /// <summary>The templates of other files that are deployed.</summary>
    public ImmutableArray<ModuleCall> Calls => [.. _calls];

    /// <summary>Goes through the resources of a template.</summary>
    public void Deploy(TemplateScope scope)
    {
        AddAll(scope.Template.Resources, new EvaluationScope(scope, null, null), null);
        // A file of arguments declares each as a parameter with that value.
        if (scope.Template.Using is { } use)
            Call(use, new TemplateScope(scope.Template), AssignedArguments.Of(evaluator, scope));
    }

    private List<DataMapping> AddAll(IEnumerable<ResourceDeclaration> declarations, EvaluationScope frame, EvaluatedResource? parent)
    {
        var nodes = new List<DataMapping>();
        if (++_nesting <= MaxNesting)
        {
            foreach (var declaration in declarations)
                AddPasses(declaration, frame, parent, nodes);
        }

        _nesting--;
        return nodes;
    }

    private void AddPasses(ResourceDeclaration declaration, EvaluationScope frame, EvaluatedResource? parent, List<DataMapping> nodes)
    {
        List<EvaluationScope> passes = declaration.Loop is not { } loop ? [frame] : evaluator.Passes(loop, frame) ?? [ExpressionEvaluator.UnknownPass(loop, frame)];
        foreach (var pass in passes)
        {
            if (evaluator.Budget.IsExhausted)
                return;
            if (declaration.Condition is { } condition && LogicalFunctions.AsBoolean(evaluator.Evaluate(condition, pass)) == false)
                continue;
            if (Add(declaration, pass, parent) is { } node)
                nodes.Add(node);
        }
    }

    private DataMapping? Add(ResourceDeclaration declaration, EvaluationScope frame, EvaluatedResource? parent)
    {
        var resource = new EvaluatedResource(parent, declaration.IsExisting);
        _found.Add(resource);
        var children = AddAll(declaration.Children, frame, resource);
        IEnumerable<DataEntry> more = declaration.ChildrenPlace is not { } place ? [] :
            [new DataEntry(new DataScalar(place.Key, "resources", DataScalarStyle.DoubleQuoted), new DataSequence(place.Value, [.. children]))];
        resource.Node = builder.BuildObject(declaration.Body, frame, more) as DataMapping;
        if (declaration.Inner is { } inner)
            AddAll(inner.Resources, declaration.HasOwnScope ? new EvaluationScope(DeploymentArguments.Apply(evaluator, declaration, inner, frame), null, null) : frame, null);
        if (declaration.Module is { } module)
            Call(module, declaration, frame);
        return resource.Node;
    }

    private void Call(TemplateExpression path, ResourceDeclaration declaration, EvaluationScope frame)
    {
        var scope = DeploymentArguments.Apply(evaluator, declaration, frame.Scope.Template, frame);
        Call(path, scope, scope.Arguments.Select(a => (a.Key, a.Value)), frame);
    }

    private void Call(TemplateExpression path, TemplateScope scope, IEnumerable<(string Name, TemplateArgument Argument)> arguments, EvaluationScope? frame = null)
    {
        var outer = frame ?? new EvaluationScope(scope, null, null);
        if (evaluator.Evaluate(path, outer) is not TextValue { Text: var text } || !ModulePath.IsLocal(text))
            return;
        var values = ImmutableDictionary.CreateBuilder<string, TracedValue>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, argument) in arguments)
            values[name] = TracedValue.Of(evaluator, argument.Expression, argument.Frame);
        _calls.Add(new ModuleCall(text, new Location(outer.Scope.Template.Document, path.Span), values.ToImmutable(), scope.HasUnknownArguments));
    }
}
