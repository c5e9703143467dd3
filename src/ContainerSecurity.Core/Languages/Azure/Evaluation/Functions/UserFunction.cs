using ContainerSecurity.Languages.Azure.Evaluation.Files;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Functions;

/// <summary>Calls what a template defines itself.</summary>
internal static class UserFunction
{
    // A lookup of one goes through all of them.
    private const int MaxParameters = 256;

    public static TemplateValue Call(FunctionCall call)
    {
        if (Find(call) is not var (function, scope) || function.Parameters.Length != call.Count || call.Count > MaxParameters)
            return UnknownValue.Instance;
        LocalVariable? arguments = null;
        for (var i = 0; i < call.Count; i++)
            arguments = new LocalVariable(function.Parameters[i], call.Argument(i), arguments);
        return call.Evaluator.Evaluate(function.Body, new EvaluationScope(scope, arguments, null, arguments, IsFunction: true));
    }

    private static (TemplateFunction Function, TemplateScope Scope)? Find(FunctionCall call)
    {
        var (scope, name) = (call.Frame.Scope, call.Expression.Name);
        if (scope.Template.Functions.TryGetValue(name, out var function))
            return (function, scope);
        return ImportedNames.Find(call.Evaluator, scope.Template, name) is var (file, there) && file.Template.Functions.TryGetValue(there, out var imported) ? (imported, file) : null;
    }
}
