using System.Collections.Immutable;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>ENV: environment variables.</summary>
public sealed class EnvInstructionSyntax : InstructionSyntax
{
    internal EnvInstructionSyntax()
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnvInstruction;

    /// <summary>The variables.</summary>
    public ImmutableArray<KeyValueSyntax> Variables => Pairs;
}
