using System;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Bicep;
using ContainerSecurity.Languages.Azure.Evaluation;
using ContainerSecurity.Languages.Azure.Evaluation.Modules;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Arm;

/// <summary>
/// Finds the arguments that stand beside a template: <c>NAME.parameters.json</c>, and <c>NAME.bicepparam</c> for Bicep. The host decides
/// whether such a file may be read.
/// </summary>
internal static class ArgumentFile
{
    /// <summary>Gives a template the arguments that stand beside it, if there are such.</summary>
    public static void Apply(TemplateScope scope, ParserOptions options)
    {
        if (options.Files is not { } files)
            return;
        var path = scope.Template.Document.Path;
        var name = path.Substring(0, Math.Max(path.LastIndexOf('.'), 0));
        if (path.EndsWith(".bicep", StringComparison.OrdinalIgnoreCase) && files.ReadFile(name + ".bicepparam") is { } assignments)
            AddBicep(scope, new UnrecognizedDocument(name + ".bicepparam", assignments));
        else if (files.ReadFile(name + ".parameters.json") is { } json && json.Length <= options.Limits.MaxLength)
            AddJson(scope, new UnrecognizedDocument(name + ".parameters.json", json), options.Limits);
    }

    private static void AddBicep(TemplateScope scope, Document document)
    {
        var arguments = BicepTemplateReader.Read(document, scope.Template.Files);
        if (arguments.Using?.Value is not TextValue use || ModulePath.Resolve(document.Path, use.Text) != ModulePath.Normalize(scope.Template.Document.Path))
            return;
        foreach (var (name, argument) in AssignedArguments.Of(new ExpressionEvaluator(new EvaluationBudget()), new TemplateScope(arguments)))
            scope.Arguments[name] = argument;
    }

    private static void AddJson(TemplateScope scope, Document document, ParserLimits limits)
    {
        var source = JsonReader.Read(document.Path, document.Text, limits);
        // What is written in place of JSON, a placeholder that another tool replaces, may be any argument.
        scope.HasUnknownArguments = source.IsBroken || !source.Problems.IsEmpty;
        if (scope.HasUnknownArguments || source.Root is not DataMapping root || root.FindIgnoreCase("parameters")?.Value.Resolved is not DataMapping parameters)
            return;
        Add(scope, parameters, document);
    }

    /// <summary>Gives a template the arguments that are written as <c>{ "name": { "value": ... } }</c>.</summary>
    /// <param name="scope">The template.</param>
    /// <param name="parameters">The arguments.</param>
    /// <param name="document">Where they stand.</param>
    public static void Add(TemplateScope scope, DataMapping parameters, Document document)
    {
        var frame = new EvaluationScope(new TemplateScope(new Template(document, scope.Template.Files)), null, null);
        foreach (var entry in parameters.Entries)
        {
            // A secret that is taken from a vault has a reference in place of a value.
            var value = (entry.Value.Resolved as DataMapping)?.FindIgnoreCase("value")?.Value;
            scope.Arguments[entry.Key.Text] = new TemplateArgument(value is null ? null : ArmExpressionReader.Read(value, isArgument: true), frame);
        }
    }
}
