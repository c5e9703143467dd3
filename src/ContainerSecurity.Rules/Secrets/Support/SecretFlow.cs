using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>Follows a mounted secret through the variables, pipes and substitutions of a script.</summary>
internal sealed class SecretFlow
{
    /// <summary>The number of commands up to which a script is followed, since each is compared with the others; real ones are shorter.</summary>
    public const int MostCommands = 400;

    // A holder that is assigned from a later line of a loop needs another round; chains in real scripts are short.
    private const int Rounds = 3;

    // Programs whose output contains what they read or are given. Others, such as curl, use it without printing it.
    private static readonly HashSet<string> TextTools = new(StringComparer.Ordinal)
    {
        "echo", "printf", "cat", "tac", "base64", "base32", "xxd", "od", "tr", "cut", "head", "tail", "tee", "sed", "gsed", "awk", "gawk", "mawk", "envsubst", "jq", "yq", "rev", "fold", "paste", "sort", "uniq", "iconv", "dos2unix", "nl", "column", "sponge", "print", "gomplate", "j2", "esh", "m4",
    };

    private readonly ShellScript _script;
    private readonly SecretMount _secret;
    private readonly HashSet<string> _holders = new(StringComparer.Ordinal);
    private readonly HashSet<ShellCommand> _printing = [];
    private readonly HashSet<ShellNode> _substitutions = [];

    private SecretFlow(ShellScript script, SecretMount secret)
    {
        _script = script;
        _secret = secret;
        if (secret.Variable is { } variable)
            _holders.Add(variable);
    }

    /// <summary>Follows a secret.</summary>
    public static SecretFlow Follow(ShellScript script, SecretMount secret)
    {
        var flow = new SecretFlow(script, secret);
        for (var round = 0; round < Rounds && flow.Step(); round++)
        {
        }

        return flow;
    }

    /// <summary>Whether a command prints the secret.</summary>
    public bool IsPrinting(ShellCommand command) => _printing.Contains(command);

    /// <summary>Whether a word expands to the secret, or is the path of its file.</summary>
    public bool Carries(ShellWord word) => IsFile(word) || word.Variables.Any(_holders.Contains) || word.Parts.Any(p => _substitutions.Contains(p) || MentionsFile(p));

    /// <summary>The word of a command through which it gets the secret: an argument, or the source of its input; null if it does not get it.</summary>
    public ShellWord? FindSource(ShellCommand command)
    {
        foreach (var word in command.Words.Skip(1))
        {
            if (Carries(word))
                return word;
        }

        foreach (var redirection in command.Redirections.Where(r => r.Operator.StartsWith("<", StringComparison.Ordinal)))
        {
            if (redirection.Body is { } body ? Carries(body) : redirection.Target is { } target && (redirection.Operator == "<<<" ? Carries(target) : IsFile(target)))
                return redirection.Body ?? redirection.Target;
        }

        return Previous(command) is { } before ? before.Words.Skip(1).FirstOrDefault(Carries) ?? before.Redirections.Select(r => r.Target).OfType<ShellWord>().FirstOrDefault() ?? before.NameWord : null;
    }

    // The printing command whose output is piped into this one.
    private ShellCommand? Previous(ShellCommand command)
    {
        if (command.Pipeline is not { Elements.Length: <= WrittenText.LongestPipeline } pipeline || command.PipelineIndex <= 0)
            return null;
        var before = pipeline.Elements[command.PipelineIndex - 1];
        return before is ShellCommand simple ? (_printing.Contains(simple) ? simple : null) : _printing.FirstOrDefault(c => IsWithin(c, before));
    }

    private bool Step()
    {
        var known = _holders.Count + _printing.Count + _substitutions.Count;
        foreach (var command in _script.Commands)
        {
            foreach (var assignment in command.Assignments.Where(a => Carries(a.Value) && !IsFile(a.Value)))
                _holders.Add(assignment.Name);
            FollowBuiltIn(command);
            if (Prints(command))
            {
                _printing.Add(command);
                if (Substitution(command) is { } part)
                    _substitutions.Add(part);
            }
        }

        return _holders.Count + _printing.Count + _substitutions.Count > known;
    }

    private void FollowBuiltIn(ShellCommand command)
    {
        var name = command.EffectiveCommand.Name;
        if (name is "export" or "declare" or "local" or "readonly" or "typeset")
        {
            foreach (var word in command.EffectiveCommand.Arguments.Where(Carries))
            {
                if (word.StaticPrefix.IndexOf('=') is > 0 and var equals)
                    _holders.Add(word.StaticPrefix.Substring(0, equals));
            }
        }
        else if (name is "read" or "mapfile" or "readarray" && (FindSource(command) is not null || InputOfLoop(command)))
        {
            foreach (var word in command.EffectiveCommand.Operands)
                _holders.Add(word.StaticPrefix);
        }
    }

    private bool Prints(ShellCommand command)
    {
        var name = command.EffectiveCommand.Name;
        // "$(< file)" has no name.
        if (name is null)
            return command.Words.IsEmpty && command.Assignments.IsEmpty && FindSource(command) is not null;
        if (name is "env" or "printenv" or "export" or "set")
            return _holders.Count > 0 && (name == "printenv" ? command.EffectiveCommand.Operands.All(w => _holders.Contains(w.StaticPrefix)) : !command.EffectiveCommand.Operands.Any());
        if (name == "envsubst" && _holders.Count > 0)
            return true;
        if (!TextTools.Contains(name))
            return false;
        // The path is text for echo; the others read the file.
        return FindSource(command) is { } source && (name is not ("echo" or "printf" or "print") || !IsFile(source));
    }

    private bool InputOfLoop(ShellCommand command)
    {
        for (var node = command.Parent; node is not null and not ShellWordPart; node = node.Parent)
        {
            if (node is ShellCompound compound && compound.Redirections.Any(r => r.Operator == "<" && r.Target is { } target && IsFile(target)))
                return true;
            if (node.Parent is ShellPipeline pipeline && pipeline.Elements.IndexOf(node) is > 0 and var index && pipeline.Elements[index - 1] is ShellCommand before && _printing.Contains(before))
                return true;
        }

        return false;
    }

    private static ShellWordPart? Substitution(ShellCommand command)
    {
        ShellNode child = command;
        for (var node = command.Parent; node is not null; child = node, node = node.Parent)
        {
            if (node is ShellWordPart part)
                return part;
            // The output of an earlier element of a pipe goes to the next one.
            if (node is ShellPipeline pipeline && pipeline.Elements[pipeline.Elements.Length - 1] != child)
                return null;
        }

        return null;
    }

    private static bool IsWithin(ShellNode node, ShellNode ancestor)
    {
        for (var current = node.Parent; current is not null; current = current.Parent)
        {
            if (current == ancestor)
                return true;
        }

        return false;
    }

    private bool IsFile(ShellWord word) => _secret.Path is { } path && word.StaticText is { } text && (text == path || (text.StartsWith("if=", StringComparison.Ordinal) && text.Length == path.Length + 3 && text.EndsWith(path, StringComparison.Ordinal)));

    // Backticks with escapes are not parsed.
    private bool MentionsFile(ShellWordPart part) =>
        part is { Kind: ShellWordPartKind.Command, Body: null } && _secret.Path is { } path && part.Text.Contains("cat " + path, StringComparison.Ordinal);
}
