using System.Collections.Immutable;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>ARG: build arguments.</summary>
public sealed class ArgInstructionSyntax : InstructionSyntax
{
    internal ArgInstructionSyntax()
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ArgInstruction;

    /// <summary>The arguments; the value is null where no default is written.</summary>
    public ImmutableArray<KeyValueSyntax> Declarations => Pairs;
}
