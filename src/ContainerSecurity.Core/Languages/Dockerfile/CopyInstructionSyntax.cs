using System.Collections.Immutable;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>COPY: copies files from the context, a stage or an image.</summary>
public sealed class CopyInstructionSyntax : InstructionSyntax
{
    internal CopyInstructionSyntax()
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.CopyInstruction;

    /// <summary>What is copied, in order, either form.</summary>
    public ImmutableArray<WordSyntax> Sources => Words.Length < 2 ? [] : Words.RemoveAt(Words.Length - 1);

    /// <summary>Where to; null where it is missing.</summary>
    public WordSyntax? Destination => Words.Length < 2 ? null : Words[Words.Length - 1];

    /// <summary>The words in exec form, or null.</summary>
    public ExecFormSyntax? ExecForm => Exec;

    /// <summary>The <c>--from</c> flag.</summary>
    public FlagSyntax? From => Flag("from");
}
