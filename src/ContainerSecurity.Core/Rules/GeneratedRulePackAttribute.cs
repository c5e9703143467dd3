using System;

namespace ContainerSecurity;

/// <summary>
/// Asks the generator in the Core package for a static property <c>Pack</c> on the partial class that carries it: a <see cref="RulePack"/> of
/// every public, non-abstract <see cref="Rule"/> of the assembly that has a constructor without parameters, in order of full name.
/// </summary>
/// <param name="name">The name of the pack.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class GeneratedRulePackAttribute(string name) : Attribute
{
    /// <summary>The name of the pack.</summary>
    public string Name { get; } = name;

    /// <summary>The address that the pages of the rules begin with; see <see cref="RulePack.HelpBase"/>.</summary>
    public string? HelpBase { get; init; }
}
