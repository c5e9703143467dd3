using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation;

/// <summary>What an expression sees at its place.</summary>
/// <param name="Scope">The template's parameters and variables.</param>
/// <param name="Locals">The variables of lambdas and loops.</param>
/// <param name="Loops">The passes of loops that have a name.</param>
/// <param name="Parameters">The arguments of the user-defined function that it stands in.</param>
/// <param name="IsFunction">Whether it stands in a user-defined function, which sees no other parameters and no variables.</param>
internal sealed record EvaluationScope(TemplateScope Scope, LocalVariable? Locals, LoopIteration? Loops, LocalVariable? Parameters = null, bool IsFunction = false)
{
    public EvaluationScope With(string? name, TemplateValue value) => name is null ? this : this with { Locals = new LocalVariable(name, value, Locals) };
}
