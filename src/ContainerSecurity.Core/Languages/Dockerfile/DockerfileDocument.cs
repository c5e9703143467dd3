using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>A Dockerfile.</summary>
public sealed class DockerfileDocument : Document
{
    private ImmutableArray<Comment> _comments = [];
    private ImmutableArray<ShellScript>[]? _scripts;

    internal DockerfileDocument(string path, SourceText text)
        : base(path, text)
    {
    }

    /// <summary>The tree.</summary>
    public DockerfileSyntax Root { get; internal set; } = null!;

    /// <summary>The instructions, in order.</summary>
    public ImmutableArray<InstructionSyntax> Instructions { get; internal set; } = [];

    /// <summary>The stages, in order. A file without FROM has one stage that holds its instructions, so that they are still analysed.</summary>
    public ImmutableArray<BuildStage> Stages { get; internal set; } = [];

    /// <summary>The ENV and ARG declarations of all stages and those before the first FROM, in order.</summary>
    public ImmutableArray<EnvironmentVariable> Declarations { get; internal set; } = [];

    /// <summary>The scripts and commands of RUN, CMD, ENTRYPOINT and HEALTHCHECK, also within ONBUILD, in order; read when first asked for.</summary>
    public ImmutableArray<ShellScript> Scripts
    {
        get
        {
            if (_scripts is null)
                Interlocked.CompareExchange(ref _scripts, [ReadScripts()], null);
            return _scripts[0];
        }
    }

    /// <summary>What the build context's <c>.dockerignore</c> leaves out; null where that is not known (see <see cref="ParserOptions.FindIgnoreFile"/>).</summary>
    public DockerIgnoreFile? IgnoreFile { get; internal set; }

    /// <inheritdoc/>
    public override ImmutableArray<Comment> Comments => _comments;

    internal int ParserProblemCount { get; set; }

    /// <summary>Reads a text as a Dockerfile, whatever its name. What is wrong is in <see cref="Document.SyntaxDiagnostics"/>.</summary>
    /// <param name="path">The path, for messages; it is not opened.</param>
    /// <param name="text">The text.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    public static DockerfileDocument Parse(string path, SourceText text, ParserOptions? options = null) =>
        DockerfileParser.Parse(Guard.NotNull(path), Guard.NotNull(text), options ?? ParserOptions.Default);

    /// <inheritdoc/>
    public override TextSpan GetScope(Comment comment)
    {
        // The instruction that the comment stands in, or else the next one.
        var index = FirstEndingAfter(comment.Span.Start);
        if (index == Instructions.Length)
            return default;
        var span = Instructions[index].Span;
        return span.Start < comment.Span.Start ? TextSpan.FromBounds(comment.Span.End, span.End) : span;
    }

    /// <summary>The stage's name, the instruction, and the variable or label that is set. An unnamed stage has no number: another may come before it.</summary>
    internal override string FindAnchor(TextSpan span)
    {
        var index = FirstEndingAfter(span.Start);
        if (index == Instructions.Length || Instructions[index].Span.Start > span.Start)
            return "";
        var instruction = Instructions[index];
        var inner = (instruction as OnbuildInstructionSyntax)?.Instruction;
        var pair = (inner ?? instruction).Pairs.FirstOrDefault(p => p.Span.Contains(span));
        return string.Join("/", AnchorName.From(instruction.Stage?.Name.Value), instruction.Name, inner?.Name, AnchorName.From(pair?.Key.RawText));
    }

    internal void SetComments(ImmutableArray<Comment> comments) => _comments = comments;

    private int FirstEndingAfter(int position)
    {
        var low = 0;
        var high = Instructions.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Instructions[middle].Span.End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private ImmutableArray<ShellScript> ReadScripts() =>
        [.. Instructions.Select(i => i is OnbuildInstructionSyntax { Instruction: { } inner } ? inner.Script : i.Script).OfType<ShellScript>()];
}
