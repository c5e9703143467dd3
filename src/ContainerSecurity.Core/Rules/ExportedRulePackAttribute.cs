using System;

namespace ContainerSecurity;

/// <summary>Identifies the class with the static property <c>Pack</c> for a host that loads rule packs from files.</summary>
/// <param name="type">The class with the static property <c>Pack</c>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ExportedRulePackAttribute(Type type) : Attribute
{
    /// <summary>The class with the static property <c>Pack</c>.</summary>
    public Type Type { get; } = type;
}
