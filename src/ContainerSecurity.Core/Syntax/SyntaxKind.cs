namespace ContainerSecurity.Syntax;

/// <summary>The kinds of nodes, tokens and trivia of a Dockerfile.</summary>
public enum SyntaxKind
{
    /// <summary>No kind: a default value.</summary>
    None,

    // Trivia.

    /// <summary>Blanks, and line ends that are no token.</summary>
    WhitespaceTrivia,

    /// <summary>A line end.</summary>
    EndOfLineTrivia,

    /// <summary>A comment, without its line end.</summary>
    CommentTrivia,

    /// <summary>The escape character at a line's end, with the blanks behind it and the line end.</summary>
    ContinuationTrivia,

    /// <summary>A parser directive: <c># syntax=</c>, <c># escape=</c>, <c># check=</c>.</summary>
    DirectiveTrivia,

    /// <summary>Text that could not be read.</summary>
    SkippedTextTrivia,

    /// <summary>A byte order mark.</summary>
    ByteOrderMarkTrivia,

    // Tokens.

    /// <summary>The word that names an instruction.</summary>
    KeywordToken,

    /// <summary>A word of an instruction.</summary>
    WordToken,

    /// <summary>The rest of a line, such as the text of RUN.</summary>
    TextToken,

    /// <summary>An opening bracket of an exec form.</summary>
    OpenBracketToken,

    /// <summary>A closing bracket of an exec form.</summary>
    CloseBracketToken,

    /// <summary>A comma of an exec form.</summary>
    CommaToken,

    /// <summary>A JSON string of an exec form.</summary>
    StringToken,

    /// <summary>The sign between a key and a value.</summary>
    EqualsToken,

    /// <summary>The body of a heredoc.</summary>
    HeredocBodyToken,

    /// <summary>The line that ends a heredoc.</summary>
    HeredocTerminatorToken,

    /// <summary>The end of the text.</summary>
    EndOfFileToken,

    // Nodes.

    /// <summary>A whole Dockerfile.</summary>
    Dockerfile,

    /// <summary>A word.</summary>
    Word,

    /// <summary>A flag (<c>--name=value</c>).</summary>
    Flag,

    /// <summary>A heredoc with its body.</summary>
    Heredoc,

    /// <summary>A JSON array of strings.</summary>
    ExecForm,

    /// <summary>A command as the shell reads it.</summary>
    ShellForm,

    /// <summary>A key with its value in ENV or LABEL.</summary>
    KeyValue,

    /// <summary>A name with its default in ARG.</summary>
    ArgDeclaration,

    /// <summary>ADD.</summary>
    AddInstruction,

    /// <summary>ARG.</summary>
    ArgInstruction,

    /// <summary>CMD.</summary>
    CmdInstruction,

    /// <summary>COPY.</summary>
    CopyInstruction,

    /// <summary>ENTRYPOINT.</summary>
    EntrypointInstruction,

    /// <summary>ENV.</summary>
    EnvInstruction,

    /// <summary>EXPOSE.</summary>
    ExposeInstruction,

    /// <summary>FROM.</summary>
    FromInstruction,

    /// <summary>HEALTHCHECK.</summary>
    HealthcheckInstruction,

    /// <summary>LABEL.</summary>
    LabelInstruction,

    /// <summary>MAINTAINER.</summary>
    MaintainerInstruction,

    /// <summary>ONBUILD.</summary>
    OnbuildInstruction,

    /// <summary>RUN.</summary>
    RunInstruction,

    /// <summary>SHELL.</summary>
    ShellInstruction,

    /// <summary>STOPSIGNAL.</summary>
    StopsignalInstruction,

    /// <summary>USER.</summary>
    UserInstruction,

    /// <summary>VOLUME.</summary>
    VolumeInstruction,

    /// <summary>WORKDIR.</summary>
    WorkdirInstruction,

    /// <summary>A line that begins with no known instruction.</summary>
    UnknownInstruction,
}
