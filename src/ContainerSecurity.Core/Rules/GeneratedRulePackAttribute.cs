using System;

namespace ContainerSecurity;

/// <summary>
/// Makes the generator in the Core package add a static property <c>Pack</c> to the partial class with this attribute: a <see cref="RulePack"/>
/// of every public, non-abstract <see cref="Rule"/> of the assembly that has a parameterless constructor, in the order of their full names.
/// </summary>
/// <param name="name">The name of the pack.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class GeneratedRulePackAttribute(string name) : Attribute
{
    /// <summary>The name of the pack.</summary>
    public string Name { get; } = name;

    /// <summary>The base address of the rules' pages; null when they have none. See <see cref="RulePack.HelpBase"/>.</summary>
    public string? HelpBase { get; init; }
}
