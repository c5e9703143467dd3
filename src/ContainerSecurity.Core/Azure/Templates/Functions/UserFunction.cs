namespace ContainerSecurity.Azure.Templates;

/// <summary>Calls what a template defines itself.</summary>
internal static class UserFunction
{
    public static TemplateValue Call(FunctionCall call)
    {
        if (!call.Frame.Scope.Template.Functions.TryGetValue(call.Expression.Name, out var function) || function.Parameters.Length != call.Count)
            return UnknownValue.Instance;
        LocalVariable? arguments = null;
        for (var i = 0; i < call.Count; i++)
            arguments = new LocalVariable(function.Parameters[i], call.Argument(i), arguments);
        return call.Evaluator.Evaluate(function.Body, new Frame(call.Frame.Scope, arguments, null, arguments, IsFunction: true));
    }
}
