using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>FROM: begins a stage.</summary>
public sealed class FromInstructionSyntax : InstructionSyntax
{
    internal FromInstructionSyntax()
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FromInstruction;

    /// <summary>The image or stage that it begins with; null where none is written.</summary>
    public WordSyntax? Image => Words.IsEmpty ? null : Words[0];

    /// <summary>The name given with AS; null where none is.</summary>
    public WordSyntax? StageName => Words.Length >= 3 && string.Equals(Words[1].RawText, "as", System.StringComparison.OrdinalIgnoreCase) ? Words[2] : null;

    /// <summary>The <c>--platform</c> flag.</summary>
    public FlagSyntax? Platform => Flag("platform");
}
