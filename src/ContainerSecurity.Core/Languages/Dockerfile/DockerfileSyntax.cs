using System.Collections.Immutable;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>A whole Dockerfile: instructions and the end of the text.</summary>
public sealed class DockerfileSyntax : DockerfileNode
{
    internal DockerfileSyntax(DockerfileDocument document, ImmutableArray<InstructionSyntax> instructions, SyntaxToken endOfFile, ImmutableArray<DirectiveSyntax> directives)
    {
        Owner = document;
        Instructions = instructions;
        EndOfFile = endOfFile;
        Directives = directives;
        var elements = ImmutableArray.CreateBuilder<SyntaxElement>(instructions.Length + 1);
        foreach (var instruction in instructions)
            elements.Add(instruction);
        elements.Add(endOfFile);
        SetElements(elements);
    }

    private DockerfileDocument Owner { get; }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Dockerfile;

    /// <summary>The document.</summary>
    public override Document Document => Owner;

    /// <summary>The instructions.</summary>
    public ImmutableArray<InstructionSyntax> Instructions { get; }

    /// <summary>The end of the text, with the trivia behind the last instruction.</summary>
    public SyntaxToken EndOfFile { get; }

    /// <summary>The parser directives, in order.</summary>
    public ImmutableArray<DirectiveSyntax> Directives { get; }

    /// <summary>The escape character.</summary>
    public char Escape { get; internal set; } = '\\';
}
