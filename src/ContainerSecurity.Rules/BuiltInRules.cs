namespace ContainerSecurity.Rules;

/// <summary>The built-in rules.</summary>
public static class BuiltInRules
{
    /// <summary>All of them.</summary>
    public static RulePack Pack { get; } = new("ContainerSecurity", []);
}
