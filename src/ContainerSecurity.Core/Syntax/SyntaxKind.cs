namespace ContainerSecurity.Syntax;

/// <summary>The kinds of nodes, tokens and trivia of a Dockerfile or Bicep file.</summary>
public enum SyntaxKind
{
    /// <summary>No kind; the default value.</summary>
    None,

    // Trivia.

    /// <summary>Blanks, and line endings that are not tokens.</summary>
    WhitespaceTrivia,

    /// <summary>A line ending.</summary>
    EndOfLineTrivia,

    /// <summary>A comment, without its line ending.</summary>
    CommentTrivia,

    /// <summary>The escape character at the end of a line, with the blanks after it and the line ending.</summary>
    ContinuationTrivia,

    /// <summary>A parser directive: <c># syntax=</c>, <c># escape=</c>, <c># check=</c>.</summary>
    DirectiveTrivia,

    /// <summary>Text that could not be parsed.</summary>
    SkippedTextTrivia,

    /// <summary>A byte order mark.</summary>
    ByteOrderMarkTrivia,

    // Tokens.

    /// <summary>The keyword of an instruction.</summary>
    KeywordToken,

    /// <summary>A word in an instruction.</summary>
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

    /// <summary>The equals sign between a key and a value.</summary>
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

    /// <summary>A command in shell form.</summary>
    ShellForm,

    /// <summary>A key and its value in ENV or LABEL.</summary>
    KeyValue,

    /// <summary>A name and its default in ARG.</summary>
    ArgDeclaration,

    /// <summary>An ADD instruction.</summary>
    AddInstruction,

    /// <summary>An ARG instruction.</summary>
    ArgInstruction,

    /// <summary>A CMD instruction.</summary>
    CmdInstruction,

    /// <summary>A COPY instruction.</summary>
    CopyInstruction,

    /// <summary>An ENTRYPOINT instruction.</summary>
    EntrypointInstruction,

    /// <summary>An ENV instruction.</summary>
    EnvInstruction,

    /// <summary>An EXPOSE instruction.</summary>
    ExposeInstruction,

    /// <summary>A FROM instruction.</summary>
    FromInstruction,

    /// <summary>A HEALTHCHECK instruction.</summary>
    HealthcheckInstruction,

    /// <summary>A LABEL instruction.</summary>
    LabelInstruction,

    /// <summary>A MAINTAINER instruction.</summary>
    MaintainerInstruction,

    /// <summary>An ONBUILD instruction.</summary>
    OnbuildInstruction,

    /// <summary>A RUN instruction.</summary>
    RunInstruction,

    /// <summary>A SHELL instruction.</summary>
    ShellInstruction,

    /// <summary>A STOPSIGNAL instruction.</summary>
    StopsignalInstruction,

    /// <summary>A USER instruction.</summary>
    UserInstruction,

    /// <summary>A VOLUME instruction.</summary>
    VolumeInstruction,

    /// <summary>A WORKDIR instruction.</summary>
    WorkdirInstruction,

    /// <summary>A line that does not begin with a known instruction.</summary>
    UnknownInstruction,

    // Bicep.

    /// <summary>A Bicep identifier or keyword.</summary>
    BicepIdentifierToken,

    /// <summary>An integer.</summary>
    BicepNumberToken,

    /// <summary>A string without interpolation, including its quotes.</summary>
    BicepStringToken,

    /// <summary>The part of an interpolated string up to its first <c>${</c>.</summary>
    BicepStringStartToken,

    /// <summary>The part of an interpolated string between two interpolations, including their brackets.</summary>
    BicepStringMiddleToken,

    /// <summary>The part of an interpolated string after its last interpolation.</summary>
    BicepStringEndToken,

    /// <summary>A bracket, operator or separator; its text identifies it.</summary>
    BicepPunctuationToken,

    /// <summary>Characters that are not valid in a Bicep file.</summary>
    BicepUnknownToken,

    /// <summary>A whole Bicep file.</summary>
    BicepFile,

    /// <summary>A <c>targetScope</c> statement.</summary>
    BicepTargetScope,

    /// <summary>A <c>metadata</c> statement.</summary>
    BicepMetadata,

    /// <summary>A <c>param</c> declaration.</summary>
    BicepParameter,

    /// <summary>A <c>var</c> declaration.</summary>
    BicepVariable,

    /// <summary>A <c>resource</c> declaration, in a file or nested in another resource.</summary>
    BicepResource,

    /// <summary>A <c>module</c> declaration.</summary>
    BicepModule,

    /// <summary>An <c>output</c> declaration.</summary>
    BicepOutput,

    /// <summary>A <c>type</c> declaration.</summary>
    BicepTypeDeclaration,

    /// <summary>A <c>func</c> declaration.</summary>
    BicepFunction,

    /// <summary>A directive such as <c>import</c>, <c>using</c> or <c>extension</c>.</summary>
    BicepDirectiveStatement,

    /// <summary>Text that could not be parsed.</summary>
    BicepSkipped,

    /// <summary>A decorator (<c>@secure()</c>).</summary>
    BicepDecorator,

    /// <summary>A type.</summary>
    BicepType,

    /// <summary>An object.</summary>
    BicepObject,

    /// <summary>A property of an object.</summary>
    BicepProperty,

    /// <summary>An array.</summary>
    BicepArray,

    /// <summary>A spread (<c>...x</c>).</summary>
    BicepSpread,

    /// <summary>A <c>for</c> expression with its brackets.</summary>
    BicepFor,

    /// <summary>The condition of a resource with its body.</summary>
    BicepIf,

    /// <summary>A string.</summary>
    BicepString,

    /// <summary>A number, true, false or null.</summary>
    BicepLiteral,

    /// <summary>A reference to a declaration by name.</summary>
    BicepName,

    /// <summary>A property access (<c>x.y</c>, <c>x.?y</c>).</summary>
    BicepPropertyAccess,

    /// <summary>An index access (<c>x[0]</c>).</summary>
    BicepIndexAccess,

    /// <summary>An access to a nested resource (<c>x::y</c>).</summary>
    BicepResourceAccess,

    /// <summary>A function call.</summary>
    BicepCall,

    /// <summary>A unary operator with its operand.</summary>
    BicepUnary,

    /// <summary>A binary operator with its operands.</summary>
    BicepBinary,

    /// <summary>A conditional expression (<c>x ? y : z</c>).</summary>
    BicepTernary,

    /// <summary>A lambda.</summary>
    BicepLambda,

    /// <summary>An expression in parentheses.</summary>
    BicepParenthesized,

    /// <summary>A non-null assertion (<c>x!</c>).</summary>
    BicepNonNull,
}
