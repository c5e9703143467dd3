using Microsoft.CodeAnalysis;

namespace ContainerSecurity.Generators;

/// <summary>Writes the list of rules of a class that carries GeneratedRulePackAttribute.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class RulePackGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
    }
}
