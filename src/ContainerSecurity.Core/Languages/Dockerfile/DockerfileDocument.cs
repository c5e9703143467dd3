using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>A Dockerfile.</summary>
public sealed class DockerfileDocument : Document, IImageSource
{
    private ImmutableArray<ShellScript>[]? _scripts;

    internal DockerfileDocument(string path, SourceText text, DockerIgnoreFile? ignoreFile)
        : base(path, text)
    {
        IgnoreFile = ignoreFile;
        var reader = new DockerfileReader(text);
        Root = reader.Read(this);
        Comments = [.. reader.Comments];
        var problems = reader.Problems;
        InstructionChecker.Check(Instructions, problems);
        var stages = new StageBuilder(this);
        (Stages, Declarations) = stages.Build();
        if (stages.Exceeded is { } reason)
            problems.Add(new PendingDiagnostic(EngineDescriptors.LimitReached, default, reason));
        // Most files have none.
        if (problems.Count > 0)
            SyntaxDiagnostics = [.. problems.OrderBy(p => p.Span.Start).Select(p => p.In(this))];
    }

    /// <inheritdoc/>
    public override DocumentKind Kind => DocumentKind.Dockerfile;

    /// <summary>The tree.</summary>
    public DockerfileSyntax Root { get; }

    /// <summary>The instructions, in order.</summary>
    public ImmutableArray<InstructionSyntax> Instructions => Root.Instructions;

    /// <summary>The stages, in order. A file without FROM has one stage that holds its instructions, so that they are still analysed.</summary>
    public ImmutableArray<BuildStage> Stages { get; }

    /// <summary>The ENV and ARG declarations of all stages and those before the first FROM, in order.</summary>
    public ImmutableArray<EnvironmentVariable> Declarations { get; }

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

    /// <summary>What the build context's <c>.dockerignore</c> leaves out; null where that is not known (see <see cref="ParserOptions.Files"/>).</summary>
    public DockerIgnoreFile? IgnoreFile { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Comment> Comments { get; }

    /// <inheritdoc/>
    internal override IEnumerable<DocumentDirective> Directives => Root.Directives.Select(d => new DocumentDirective(d.Name, d.Value, d.Span, d.ValueSpan));

    /// <inheritdoc/>
    internal override IEnumerable<ModelPart> ModelParts => [new("stages", Stages)];

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
        var pair = FindPair((inner ?? instruction).Pairs, span);
        return string.Join("/", AnchorName.From(instruction.Stage?.Name.Value), instruction.Name, inner?.Name, AnchorName.From(pair?.Key.RawText));
    }

    /// <summary>The image of a target as BuildKit finds it: by name first, then by number.</summary>
    ImageConfiguration? IImageSource.FindImage(string? target)
    {
        if (target is null)
            return Stages.LastOrDefault(s => s.IsFinal)?.Image;
        var stage = Stages.LastOrDefault(s => string.Equals(s.Name.Value, target, StringComparison.OrdinalIgnoreCase))
            ?? (int.TryParse(target, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < Stages.Length ? Stages[number] : null);
        return stage?.Image;
    }

    /// <inheritdoc/>
    internal override void Accept(INodeVisitor visitor) => visitor.Visit(this);

    /// <inheritdoc/>
    internal override void AcceptNodes(INodeVisitor visitor)
    {
        foreach (var instruction in Instructions)
        {
            for (var node = instruction; node is not null; node = (node as OnbuildInstructionSyntax)?.Instruction)
                visitor.VisitByType(node);
        }

        visitor.VisitAll(Stages);
        visitor.VisitAll(Declarations);
        foreach (var stage in Stages)
            visitor.VisitAll(stage.Images);
        if (Stages.LastOrDefault(s => s.IsFinal)?.Image is { } final)
            visitor.Visit(final);
        if (visitor.WantsScripts())
            visitor.VisitScripts(Scripts);
    }

    /// <inheritdoc/>
    internal override TextSpan? FindStage(TextSpan node)
    {
        var (start, end) = (0, Text.Length);
        foreach (var instruction in Instructions)
        {
            if (instruction is not FromInstructionSyntax)
                continue;
            if (instruction.Span.Start > node.Start)
            {
                end = instruction.Span.Start;
                break;
            }

            start = instruction.Span.Start;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static KeyValueSyntax? FindPair(ImmutableArray<KeyValueSyntax> pairs, TextSpan span)
    {
        var (low, high) = (0, pairs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pairs[middle].Span.End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < pairs.Length && pairs[low].Span.Contains(span) ? pairs[low] : null;
    }

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
