using System.Collections.Immutable;
using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation.Modules;

/// <summary>A call of a template in another file: a module, a linked template, or what a file of arguments is for. Immutable.</summary>
/// <param name="Path">The other file, as seen from the folder of the calling one.</param>
/// <param name="Location">Where the path stands.</param>
/// <param name="Arguments">The values that are given, with the places that they came from; names without regard to case.</param>
/// <param name="HasUnknownArguments">Whether there are arguments that cannot be told, so that no default can be relied on.</param>
internal sealed record ModuleCall(string Path, Location Location, ImmutableDictionary<string, TracedValue> Arguments, bool HasUnknownArguments)
{
    /// <summary>Gives a template the arguments of the call.</summary>
    public void Apply(TemplateScope scope)
    {
        scope.HasUnknownArguments = HasUnknownArguments;
        foreach (var argument in Arguments)
        {
            scope.Template.Parameters.TryGetValue(argument.Key, out var parameter);
            if (parameter?.TakesDefaultFor(argument.Value.Value) == true)
                continue;
            // What a secure parameter holds is a secret, whoever gives it.
            scope.Parameters[argument.Key] = parameter?.IsSecure == true ? argument.Value with { Value = UnknownValue.Instance } : argument.Value;
        }
    }
}
