using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Languages.Shell;

/// <summary>A script that a shell will read: the text of RUN, CMD, a probe or a container's command.</summary>
public sealed class ShellScript
{
    internal ShellScript(Document document, MappedText text, ShellDialect dialect)
    {
        Document = document;
        Text = text;
        Dialect = dialect;
    }

    /// <summary>The document.</summary>
    public Document Document { get; }

    /// <summary>The text as the shell reads it, with its places in the file.</summary>
    public MappedText Text { get; }

    /// <summary>Its language.</summary>
    public ShellDialect Dialect { get; }

    /// <summary>The instruction that it stands in or the container that runs it; null for a script that stands by itself or in an image's history.</summary>
    public IScriptOwner? Owner { get; internal init; }

    /// <summary>The tree.</summary>
    public ShellList Body { get; private set; } = null!;

    /// <summary>All simple commands in the order of the text, those in substitutions, subshells, functions and literal nested scripts too.</summary>
    public ImmutableArray<ShellCommand> Commands { get; private set; } = [];

    /// <summary>All pipelines but those of nested scripts; an inner one stands before the one around it.</summary>
    public ImmutableArray<ShellPipeline> Pipelines { get; private set; } = [];

    /// <summary>Whether all of it could be read.</summary>
    public bool IsComplete { get; private set; }

    internal int Nesting { get; init; }

    /// <summary>Reads a script that stands by itself.</summary>
    /// <param name="text">The text.</param>
    /// <param name="dialect">Its language.</param>
    public static ShellScript Parse(string text, ShellDialect dialect = ShellDialect.Posix)
    {
        var source = SourceText.From(Guard.NotNull(text));
        return ShellReader.Read(new UnrecognizedDocument("script.sh", source), MappedText.FromSource(source, new TextSpan(0, text.Length)), dialect);
    }

    internal void Complete(ShellList body, IEnumerable<ShellCommand?> commands, IEnumerable<ShellPipeline> pipelines, bool isComplete)
    {
        Body = body;
        IsComplete = isComplete;
        Pipelines = [.. pipelines];
        var all = ImmutableArray.CreateBuilder<ShellCommand>();
        foreach (var command in commands.Where(command => command is not null))
        {
            all.Add(command!);
            command!.NestedScript = ShellReader.ReadNested(command);
            if (command.NestedScript is { } nested)
                all.AddRange(nested.Commands);
        }

        Commands = all.ToImmutable();
    }
}
