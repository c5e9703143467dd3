namespace ContainerSecurity.Syntax;

/// <summary>The kinds of nodes, tokens and trivia of a Dockerfile or Bicep file.</summary>
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

    // Bicep.

    /// <summary>A name or keyword of a Bicep file.</summary>
    BicepIdentifierToken,

    /// <summary>An integer.</summary>
    BicepNumberToken,

    /// <summary>A string without interpolation, with its quotes.</summary>
    BicepStringToken,

    /// <summary>A string up to its first <c>${</c>.</summary>
    BicepStringStartToken,

    /// <summary>A string between two interpolations, with their brackets.</summary>
    BicepStringMiddleToken,

    /// <summary>A string from its last interpolation on.</summary>
    BicepStringEndToken,

    /// <summary>A bracket, operator or separator; its text tells which.</summary>
    BicepPunctuationToken,

    /// <summary>Characters that no Bicep file has.</summary>
    BicepUnknownToken,

    /// <summary>A whole Bicep file.</summary>
    BicepFile,

    /// <summary><c>targetScope</c>.</summary>
    BicepTargetScope,

    /// <summary><c>metadata</c>.</summary>
    BicepMetadata,

    /// <summary><c>param</c>.</summary>
    BicepParameter,

    /// <summary><c>var</c>.</summary>
    BicepVariable,

    /// <summary><c>resource</c>, in a file or in another resource.</summary>
    BicepResource,

    /// <summary><c>module</c>.</summary>
    BicepModule,

    /// <summary><c>output</c>.</summary>
    BicepOutput,

    /// <summary><c>type</c>.</summary>
    BicepTypeDeclaration,

    /// <summary><c>func</c>.</summary>
    BicepFunction,

    /// <summary><c>import</c>, <c>using</c>, <c>extension</c> and their kin.</summary>
    BicepDirectiveStatement,

    /// <summary>What could not be read.</summary>
    BicepSkipped,

    /// <summary>A decorator (<c>@secure()</c>).</summary>
    BicepDecorator,

    /// <summary>A type.</summary>
    BicepType,

    /// <summary>An object.</summary>
    BicepObject,

    /// <summary>A member of an object.</summary>
    BicepProperty,

    /// <summary>An array.</summary>
    BicepArray,

    /// <summary>A spread (<c>...x</c>).</summary>
    BicepSpread,

    /// <summary>A loop with its brackets.</summary>
    BicepFor,

    /// <summary>A condition of a resource with its body.</summary>
    BicepIf,

    /// <summary>A string.</summary>
    BicepString,

    /// <summary>A number, true, false or null.</summary>
    BicepLiteral,

    /// <summary>The name of something declared.</summary>
    BicepName,

    /// <summary>A property (<c>x.y</c>, <c>x.?y</c>).</summary>
    BicepPropertyAccess,

    /// <summary>An item (<c>x[0]</c>).</summary>
    BicepIndexAccess,

    /// <summary>A resource within another (<c>x::y</c>).</summary>
    BicepResourceAccess,

    /// <summary>A call of a function.</summary>
    BicepCall,

    /// <summary>An operator with one operand.</summary>
    BicepUnary,

    /// <summary>An operator with two operands.</summary>
    BicepBinary,

    /// <summary><c>x ? y : z</c>.</summary>
    BicepTernary,

    /// <summary>A lambda.</summary>
    BicepLambda,

    /// <summary>An expression in parentheses.</summary>
    BicepParenthesized,

    /// <summary>A value that is said not to be null (<c>x!</c>).</summary>
    BicepNonNull,
}
