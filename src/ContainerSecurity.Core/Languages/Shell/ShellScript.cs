using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Languages.Shell;

/// <summary>A shell script: the text of RUN, CMD, a probe or a container's command.</summary>
public sealed class ShellScript
{
    /// <summary>
    /// The maximum number of commands of a script, nested ones included. Rules compare commands with those before and after them, and no one writes scripts
    /// of thousands of commands into a RUN instruction or a container's arguments.
    /// </summary>
    internal const int MaxCommands = 2_000;

    internal ShellScript(Document document, MappedText text, ShellDialect dialect)
    {
        Document = document;
        Text = text;
        Dialect = dialect;
    }

    /// <summary>The document that contains it.</summary>
    public Document Document { get; }

    /// <summary>The text as the shell reads it, with the positions of its characters in the file.</summary>
    public MappedText Text { get; }

    /// <summary>The language of the script.</summary>
    public ShellDialect Dialect { get; }

    /// <summary>The instruction that it stands in or the container that runs it; null for a script that stands by itself or in an image's history.</summary>
    public IScriptOwner? Owner { get; internal init; }

    /// <summary>The command that passes the script to a shell in its arguments (<c>sh -c</c>, <c>su -c</c>); null for a script that is not nested.</summary>
    public ShellCommand? Host { get; internal init; }

    /// <summary>The root of the syntax tree.</summary>
    public ShellList Body { get; private set; } = null!;

    /// <summary>All simple commands in the order of the text, including those in substitutions, subshells, functions and literal nested scripts.</summary>
    public ImmutableArray<ShellCommand> Commands { get; private set; } = [];

    /// <summary>All pipelines except those of nested scripts; an inner pipeline precedes the one that contains it.</summary>
    public ImmutableArray<ShellPipeline> Pipelines { get; private set; } = [];

    /// <summary>Whether the whole script could be parsed.</summary>
    public bool IsComplete { get; private set; }

    /// <summary>Whether the script has more commands than are read.</summary>
    internal bool HasTooManyCommands { get; private set; }

    internal int Nesting { get; init; }

    /// <summary>Whether it runs on Windows.</summary>
    internal bool IsWindows { get; init; }

    /// <summary>Whether it runs in Windows PowerShell (powershell.exe), where curl and wget are aliases of a cmdlet.</summary>
    internal bool IsWindowsPowerShell { get; init; }

    /// <summary>Parses a script that is a document of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="dialect">The language of the script.</param>
    public static ShellScript Parse(string text, ShellDialect dialect = ShellDialect.Posix)
    {
        var source = SourceText.From(Guard.NotNull(text));
        return ShellReader.Read(new UnrecognizedDocument("script.sh", source), MappedText.FromSource(source, new TextSpan(0, text.Length)), dialect);
    }

    internal void Complete(ShellList body, IEnumerable<ShellCommand?> commands, IEnumerable<ShellPipeline> pipelines, bool isComplete, bool hasTooManyCommands = false)
    {
        Body = body;
        IsComplete = isComplete;
        HasTooManyCommands = hasTooManyCommands;
        Pipelines = [.. pipelines];
        var all = ImmutableArray.CreateBuilder<ShellCommand>();
        foreach (var command in commands.Where(command => command is not null))
        {
            if (all.Count >= MaxCommands)
            {
                (IsComplete, HasTooManyCommands) = (false, true);
                break;
            }

            all.Add(command!);
            command!.NestedScript = ShellReader.ReadNested(command);
            if (command.NestedScript is { } nested)
            {
                var count = System.Math.Min(nested.Commands.Length, MaxCommands - all.Count);
                all.AddRange(nested.Commands, count);
                HasTooManyCommands |= nested.HasTooManyCommands || count < nested.Commands.Length;
            }
        }

        Commands = all.ToImmutable();
    }
}
