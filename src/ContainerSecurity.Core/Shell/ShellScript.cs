using System.Collections.Immutable;
using ContainerSecurity.Dockerfiles;

namespace ContainerSecurity.Shell;

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

    /// <summary>The instruction that it stands in, or null.</summary>
    public InstructionSyntax? Instruction { get; internal set; }

    /// <summary>The container that runs it, or null.</summary>
    public Container? Container { get; internal set; }

    /// <summary>All simple commands in the order of the text, those in substitutions, subshells and functions too.</summary>
    public ImmutableArray<ShellCommand> Commands { get; internal set; } = [];
}
