using ContainerSecurity.Languages.Azure.Evaluation.Values;

namespace ContainerSecurity.Languages.Azure.Evaluation;

/// <summary>One pass of a loop that has a name, and the passes of the loops around it.</summary>
/// <param name="Name">The loop's name.</param>
/// <param name="Index">The number of the pass, from zero; not known where the count is not.</param>
/// <param name="Outer">The pass around it.</param>
internal sealed record LoopIteration(string Name, TemplateValue Index, LoopIteration? Outer);
