using System.Collections.Immutable;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>ADD: copies files, archives and what URLs give.</summary>
public sealed class AddInstructionSyntax : InstructionSyntax
{
    internal AddInstructionSyntax()
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.AddInstruction;

    /// <summary>What is copied, in order, either form.</summary>
    public ImmutableArray<WordSyntax> Sources => Words.Length < 2 ? [] : Words.RemoveAt(Words.Length - 1);

    /// <summary>Where to; null where it is missing.</summary>
    public WordSyntax? Destination => Words.Length < 2 ? null : Words[Words.Length - 1];

    /// <summary>The words in exec form, or null.</summary>
    public ExecFormSyntax? ExecForm => Exec;
}
