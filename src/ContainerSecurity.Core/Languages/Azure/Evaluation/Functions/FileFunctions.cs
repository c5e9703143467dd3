using System;
using System.Linq;
using System.Text;
using ContainerSecurity.Data;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>
/// What Bicep takes out of files when it compiles. Source: File functions for Bicep,
/// learn.microsoft.com/azure/azure-resource-manager/bicep/bicep-functions-files. A file that is longer than the compiler takes is not known.
/// </summary>
internal static class FileFunctions
{
    private const int MaxText = 131_072;
    private const int MaxData = 1_048_576;
    private static readonly char[] PathMarks = ['[', ']', '*', '?', '@', '\'', '"', '('];

    public static void AddTo(FunctionTable table)
    {
        table.AddLazy("loadTextContent", static call => Text(call, MaxText) is { } text ? new TextValue(text.ToString()) : null);
        table.AddLazy("loadFileAsBase64", static call => Text(call, MaxText) is { } text ? new TextValue(Convert.ToBase64String(Encoding.UTF8.GetBytes(text.ToString()))) : null);
        table.AddLazy("loadJsonContent", static call => Part(call, Text(call, MaxData) is { } text ? ConversionFunctions.FromJson(text.ToString()) : null));
        table.AddLazy("loadYamlContent", static call => Part(call, Text(call, MaxData) is { } text ? FromYaml(call, text) : null));
    }

    private static SourceText? Text(FunctionCall call, int maxLength)
    {
        var template = call.Frame.Scope.Template;
        if (call.Count == 0 || call.Argument(0) is not TextValue path || template.Files.ReadText(template.Document.Path, path.Text) is not { } text)
            return null;
        return text.Length <= maxLength && call.Evaluator.Budget.Take(text.Length / 8) ? text : null;
    }

    // Of several documents the compiler takes none.
    private static TemplateValue? FromYaml(FunctionCall call, SourceText text) =>
        YamlReader.Read("", text, call.Frame.Scope.Template.Files.Limits) is [{ IsBroken: false, Problems.IsEmpty: true } document] ? ConversionFunctions.FromNode(document.Root) : null;

    // The second argument may be a path into the data: names with dots between them are followed, other forms are not known.
    private static TemplateValue? Part(FunctionCall call, TemplateValue? value)
    {
        if (value is null || call.Count < 2)
            return value is null ? null : call.Evaluator.Charged(value);
        if (call.Argument(1) is not TextValue path || path.Text.IndexOfAny(PathMarks) >= 0 || path.Text.Contains("..", StringComparison.Ordinal))
            return null;
        foreach (var name in path.Text.Split('.').Where(static n => n is not ("" or "$")))
        {
            if (ExpressionEvaluator.Member(value, new TextValue(name)) is not { } member)
                return null;
            value = member;
        }

        return call.Evaluator.Charged(value);
    }
}
