namespace ContainerSecurity.Rules;

internal static class RuleHelp
{
    /// <summary>The rule's page, relative to the repository.</summary>
    public static string Link(string id) => $"docs/rules/{id}.md";
}
