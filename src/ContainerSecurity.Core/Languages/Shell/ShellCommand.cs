using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Shell;

/// <summary>A simple command: assignments, words and redirections.</summary>
public sealed class ShellCommand : ShellNode
{
    internal ShellCommand(ShellScript script, int start, int end, List<ShellAssignment>? assignments, List<ShellWord> words, List<ShellRedirection>? redirections)
        : base(script, start, end)
    {
        Assignments = Adopt(assignments);
        Words = Adopt(words);
        Redirections = Adopt(redirections);
    }

    /// <summary>The assignments before the command.</summary>
    public ImmutableArray<ShellAssignment> Assignments { get; }

    /// <summary>The words, including the command's name.</summary>
    public ImmutableArray<ShellWord> Words { get; }

    /// <summary>The redirections.</summary>
    public ImmutableArray<ShellRedirection> Redirections { get; }

    /// <summary>The command as written.</summary>
    public ShellInvocation Invocation => field ??= new ShellInvocation(this, 0);

    /// <summary>The command that is finally run, after <c>sudo</c>, <c>env</c>, <c>timeout</c> and similar wrappers.</summary>
    public ShellInvocation EffectiveCommand => field ??= ShellWrappers.Unwrap(this);

    /// <summary>The name without its folder; null when it is unknown.</summary>
    public string? Name => Invocation.Name;

    /// <summary>The word that names the command; null when there are only assignments or redirections.</summary>
    public ShellWord? NameWord => Invocation.NameWord;

    /// <summary>The words after the name.</summary>
    public ImmutableArray<ShellWord> Arguments => Invocation.Arguments;

    /// <summary>The script that is passed to a shell as a literal (<c>sh -c '..'</c>, <c>eval</c>); null when there is none.</summary>
    public ShellScript? NestedScript { get; internal set; }

    /// <summary>The pipeline that contains it; null when there is none.</summary>
    public ShellPipeline? Pipeline => Parent as ShellPipeline;

    /// <summary>Its index in the pipeline, counted from zero; -1 when there is no pipeline.</summary>
    public int PipelineIndex => Pipeline?.Elements.IndexOf(this) ?? -1;

    /// <summary>Whether its output is not piped into another command.</summary>
    public bool IsLastInPipeline => Pipeline is not { } pipeline || PipelineIndex == pipeline.Elements.Length - 1;

    /// <summary>Whether one of the options is given; see <see cref="ShellInvocation.HasOption"/>.</summary>
    /// <param name="names">The options, with their dashes.</param>
    public bool HasOption(params string[] names) => Invocation.HasOption(Guard.NotNull(names));
}
