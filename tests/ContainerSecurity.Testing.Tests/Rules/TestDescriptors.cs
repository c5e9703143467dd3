namespace ContainerSecurity.Testing.Tests.Rules;

internal static class TestDescriptors
{
    /// <summary>A descriptor that is well formed.</summary>
    public static DiagnosticDescriptor Make(string id, string message) => new()
    {
        Id = id,
        Title = "A word that should not be there",
        MessageFormat = message,
        Category = "Test",
        Description = "It stands for any fault.",
        Remediation = "Take it away.",
        DefaultSeverity = DiagnosticSeverity.Warning,
    };
}
