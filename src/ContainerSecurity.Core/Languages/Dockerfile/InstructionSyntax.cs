using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Syntax;

namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>An instruction of a Dockerfile.</summary>
public abstract class InstructionSyntax : DockerfileNode, IScriptOwner
{
    private ShellScript? _script;

    private protected InstructionSyntax()
    {
    }

    /// <summary>The word that names it, as written.</summary>
    public SyntaxToken Keyword { get; internal set; }

    /// <summary>The name in upper case.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>The flags, in order, unknown ones too.</summary>
    public ImmutableArray<FlagSyntax> Flags { get; internal set; } = [];

    /// <summary>The heredocs, in order; for ONBUILD those of its instruction.</summary>
    public ImmutableArray<HeredocSyntax> Heredocs { get; internal set; } = [];

    /// <summary>The arguments as BuildKit's parser keeps them: words with quotes, ENV and LABEL as key, value, separator.</summary>
    public ImmutableArray<string> Arguments { get; internal set; } = [];

    /// <summary>Everything behind the flags, continuations joined.</summary>
    public MappedText ArgumentsText { get; internal set; } = null!;

    /// <summary>The stage that it belongs to; null before the first FROM.</summary>
    public BuildStage? Stage { get; internal set; }

    /// <summary>The shell in force: the words of SHELL; empty for the default.</summary>
    public ImmutableArray<string> Shell { get; internal set; } = [];

    /// <summary>
    /// The text from a <c>#</c> on that looks like a comment, but that the builder takes as arguments; null where there is none. The shell form of a
    /// command has none, because the shell takes it as a comment.
    /// </summary>
    public MappedText? TrailingComment => TrailingCommentReader.Find(this);

    /// <summary>The command of RUN, CMD, ENTRYPOINT and HEALTHCHECK; null for others. Read when first asked for.</summary>
    public ShellScript? Script
    {
        get
        {
            if (_script is null && ScriptFactory.CanHaveScript(this))
                System.Threading.Interlocked.CompareExchange(ref _script, ScriptFactory.Create(this), null);
            return _script;
        }
    }

    internal int EndPosition { get; set; }

    /// <summary>The last line, from one, with continuations and heredocs.</summary>
    internal int EndLine => Document.Text.GetLinePosition(EndPosition > 0 ? EndPosition - 1 : 0).Line + 1;

    internal ImmutableArray<WordSyntax> Words { get; set; } = [];

    internal ImmutableArray<KeyValueSyntax> Pairs { get; set; } = [];

    internal ExecFormSyntax? Exec { get; set; }

    /// <summary>The first flag of a name, or null.</summary>
    /// <param name="name">The name without dashes, in lower case.</param>
    public FlagSyntax? Flag(string name)
    {
        foreach (var flag in Flags)
        {
            if (flag.Name == name)
                return flag;
        }

        return null;
    }

    /// <summary>The flags of a name.</summary>
    /// <param name="name">The name without dashes, in lower case.</param>
    public ImmutableArray<FlagSyntax> FlagsNamed(string name) => [.. Flags.Where(f => f.Name == name)];
}
