using System.Collections.Generic;
using System.Collections.Immutable;

namespace ContainerSecurity.Languages.Shell;

/// <summary>A simple command: assignments, words, redirections.</summary>
public sealed class ShellCommand : ShellNode
{
    internal ShellCommand(ShellScript script, int start, int end, List<ShellAssignment>? assignments, List<ShellWord> words, List<ShellRedirection>? redirections)
        : base(script, start, end)
    {
        Assignments = Adopt(assignments);
        Words = Adopt(words);
        Redirections = Adopt(redirections);
    }

    /// <summary>The assignments in front.</summary>
    public ImmutableArray<ShellAssignment> Assignments { get; }

    /// <summary>The words, the command's own included.</summary>
    public ImmutableArray<ShellWord> Words { get; }

    /// <summary>The redirections.</summary>
    public ImmutableArray<ShellRedirection> Redirections { get; }

    /// <summary>The command as it is written.</summary>
    public ShellInvocation Invocation => field ??= new ShellInvocation(this, 0);

    /// <summary>The command that is run in the end, seen through <c>sudo</c>, <c>env</c>, <c>timeout</c> and the like.</summary>
    public ShellInvocation EffectiveCommand => field ??= ShellWrappers.Unwrap(this);

    /// <summary>The name without its folder; null when it is not known.</summary>
    public string? Name => Invocation.Name;

    /// <summary>The word that names the command, or null when there are only assignments or redirections.</summary>
    public ShellWord? NameWord => Invocation.NameWord;

    /// <summary>The words behind the name.</summary>
    public ImmutableArray<ShellWord> Arguments => Invocation.Arguments;

    /// <summary>The script that is given to a shell as a literal (<c>sh -c '..'</c>, <c>eval</c>); otherwise null.</summary>
    public ShellScript? NestedScript { get; internal set; }

    /// <summary>The pipeline that it is an element of, or null.</summary>
    public ShellPipeline? Pipeline => Parent as ShellPipeline;

    /// <summary>Its place in the pipeline, from zero; -1 when it is in none.</summary>
    public int PipelineIndex => Pipeline?.Elements.IndexOf(this) ?? -1;

    /// <summary>Whether nothing reads its output through a pipe.</summary>
    public bool IsLastInPipeline => Pipeline is not { } pipeline || PipelineIndex == pipeline.Elements.Length - 1;

    /// <summary>Whether it is given one of the options; see <see cref="ShellInvocation.HasOption"/>.</summary>
    /// <param name="names">The options with their dashes.</param>
    public bool HasOption(params string[] names) => Invocation.HasOption(Guard.NotNull(names));
}
