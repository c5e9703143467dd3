using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>The functions of templates by name. Source: ARM template functions, learn.microsoft.com/azure/azure-resource-manager/templates/template-functions.</summary>
internal sealed class FunctionTable
{
    private static readonly FunctionTable Instance = Create();

    private readonly Dictionary<string, Func<FunctionCall, TemplateValue?>> _functions = new(StringComparer.OrdinalIgnoreCase);

    private FunctionTable()
    {
    }

    /// <summary>Evaluates a call; one that fails, or of a function that is not known here, is not known.</summary>
    public static TemplateValue Call(FunctionCall call)
    {
        var name = call.Expression.Name;
        if (Instance._functions.TryGetValue(name.StartsWith("sys.", StringComparison.OrdinalIgnoreCase) ? name.Substring(4) : name, out var function))
            return function(call) ?? UnknownValue.Instance;
        return UserFunction.Call(call);
    }

    /// <summary>A function that decides which of its arguments it looks at.</summary>
    public void AddLazy(string name, Func<FunctionCall, TemplateValue?> function) => _functions.Add(name, function);

    /// <summary>A function that can do with arguments that are not known.</summary>
    public void AddLenient(string name, Func<TemplateValue[], TemplateValue?> function, FunctionCost cost = FunctionCost.Size) =>
        _functions.Add(name, call =>
        {
            var arguments = call.Arguments();
            return call.Evaluator.Budget.Take(FunctionCosts.GetSteps(cost, arguments)) && function(arguments) is { } value ? call.Evaluator.Charged(value) : null;
        });

    /// <summary>A function that needs every part of its arguments.</summary>
    public void AddStrict(string name, Func<TemplateValue[], TemplateValue?> function, FunctionCost cost = FunctionCost.Size) =>
        AddLenient(name, arguments => arguments.Any(a => a.HasUnknown) ? null : function(arguments), cost);

    private static FunctionTable Create()
    {
        var table = new FunctionTable();
        LogicalFunctions.AddTo(table);
        ComparisonFunctions.AddTo(table);
        NumericFunctions.AddTo(table);
        StringFunctions.AddTo(table);
        EncodingFunctions.AddTo(table);
        UriFunctions.AddTo(table);
        HashFunctions.AddTo(table);
        AddressFunctions.AddTo(table);
        DateFunctions.AddTo(table);
        PatternFunctions.AddTo(table);
        CollectionFunctions.AddTo(table);
        ArrayFunctions.AddTo(table);
        ObjectFunctions.AddTo(table);
        ConversionFunctions.AddTo(table);
        LambdaFunctions.AddTo(table);
        ScopeFunctions.AddTo(table);
        ResourceFunctions.AddTo(table);
        OutputFunctions.AddTo(table);
        FileFunctions.AddTo(table);
        return table;
    }
}
