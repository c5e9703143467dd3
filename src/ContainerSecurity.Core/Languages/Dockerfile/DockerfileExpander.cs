using System;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>Expands variables and removes quotes as BuildKit does.</summary>
/// <param name="escape">The escape character of the file.</param>
public sealed class DockerfileExpander(char escape = '\\')
{
    /// <summary>The budget for all words that this expander expands.</summary>
    internal ExpansionBudget Budget { get; } = new();

    internal bool KeepQuotes { get; init; }

    internal bool KeepEscapes { get; init; }

    internal bool KeepUnset { get; init; }

    /// <summary>Expands a word.</summary>
    /// <param name="text">The word with its quotes.</param>
    /// <param name="lookup">Tells what a variable is.</param>
    public ExpansionResult Expand(MappedText text, Func<string, VariableValue> lookup) =>
        new WordExpansion(text, lookup, escape, Budget, KeepQuotes, KeepEscapes, KeepUnset).Run();
}
