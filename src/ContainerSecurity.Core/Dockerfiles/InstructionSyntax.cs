using ContainerSecurity.Syntax;

namespace ContainerSecurity.Dockerfiles;

/// <summary>An instruction of a Dockerfile.</summary>
public abstract class InstructionSyntax : SyntaxNode
{
    private protected InstructionSyntax()
    {
    }

    /// <summary>The word that names it, as written.</summary>
    public SyntaxToken Keyword { get; internal set; }
}
