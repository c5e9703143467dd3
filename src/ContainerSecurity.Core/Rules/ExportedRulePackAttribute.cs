using System;

namespace ContainerSecurity;

/// <summary>Tells a host that loads rule packs from files which class of the assembly has the static property <c>Pack</c>.</summary>
/// <param name="type">The class.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ExportedRulePackAttribute(Type type) : Attribute
{
    /// <summary>The class.</summary>
    public Type Type { get; } = type;
}
