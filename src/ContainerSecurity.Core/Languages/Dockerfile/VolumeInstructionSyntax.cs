using System.Collections.Immutable;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>VOLUME: mount points.</summary>
public sealed class VolumeInstructionSyntax : InstructionSyntax
{
    internal VolumeInstructionSyntax()
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.VolumeInstruction;

    /// <summary>The paths, in either form.</summary>
    public ImmutableArray<WordSyntax> Paths => Words;

    /// <summary>The words in exec form, or null.</summary>
    public ExecFormSyntax? ExecForm => Exec;
}
