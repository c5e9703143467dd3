using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace ContainerSecurity.Languages.Shell;

/// <summary>
/// A program with its arguments, as a command finally runs it: what <c>sudo</c>, <c>env</c> or <c>timeout</c> runs, with <c>python -m pip</c> as <c>pip</c>,
/// and with options told apart from subcommands: <c>npm --prefix x install</c> is <c>npm install</c>.
/// </summary>
public sealed class CommandInvocation
{
    private readonly ImmutableArray<string> _valueOptions;

    private CommandInvocation(ShellInvocation invocation, string name, ImmutableArray<ShellWord> arguments, ImmutableArray<string> valueOptions)
    {
        Invocation = invocation;
        Name = name;
        Arguments = arguments;
        _valueOptions = valueOptions;
    }

    /// <summary>The invocation in the script.</summary>
    public ShellInvocation Invocation { get; }

    /// <summary>The name of the program, or of the Python module that <c>python -m</c> runs.</summary>
    public string Name { get; }

    /// <summary>The words after the name, or after the name of the module.</summary>
    public ImmutableArray<ShellWord> Arguments { get; }

    /// <summary>
    /// The arguments that are neither options nor the values of options, subcommands included. The words after <c>--</c> are included.
    /// The options of common programs are known; others are named with <see cref="WithValueOptions"/>.
    /// </summary>
    public IEnumerable<ShellWord> Operands
    {
        get
        {
            var skip = false;
            var all = false;
            foreach (var word in Arguments)
            {
                if (all)
                    yield return word;
                else if (skip)
                    skip = false;
                else if (word.StaticText == "--")
                    all = true;
                else if (!IsOption(word))
                    yield return word;
                else
                    skip = TakesNext(word);
            }
        }
    }

    /// <summary>The first operand, such as <c>install</c>; null when there is none or it is unknown.</summary>
    public string? Subcommand => Operands.FirstOrDefault()?.StaticText;

    /// <summary>Whether it is pip under any of its names.</summary>
    public bool IsPip => Name == "pip" || (Name.StartsWith("pip", StringComparison.Ordinal) && Name.Skip(3).All(c => c is (>= '0' and <= '9') or '.'));

    /// <summary>The program that a command finally runs; null when its name is unknown.</summary>
    /// <param name="command">The command.</param>
    public static CommandInvocation? From(ShellCommand command) => From(Guard.NotNull(command).EffectiveCommand);

    /// <summary>The program of an invocation; null when its name is unknown.</summary>
    /// <param name="invocation">The invocation.</param>
    public static CommandInvocation? From(ShellInvocation invocation)
    {
        if (Guard.NotNull(invocation).Name is not { } name)
            return null;
        var arguments = invocation.Arguments;
        if (IsPython(name) && ModuleAt(arguments) is { } at && arguments[at].StaticText is { } module)
            (name, arguments) = (module, arguments.RemoveRange(0, at + 1));
        return new CommandInvocation(invocation, name, arguments, [.. CommandOptions.Of(name.StartsWith("pip", StringComparison.Ordinal) ? "pip" : name)]);
    }

    /// <summary>The same invocation, with more options whose value is the next word.</summary>
    /// <param name="options">The options, with their dashes.</param>
    public CommandInvocation WithValueOptions(params string[] options) => new(Invocation, Name, Arguments, _valueOptions.AddRange(Guard.NotNull(options)));

    /// <summary>Whether the first operands are these subcommands, such as <c>Runs("config", "set")</c>.</summary>
    /// <param name="subcommands">The subcommands, in order.</param>
    public bool Runs(params string[] subcommands) =>
        Operands.Take(Guard.NotNull(subcommands).Length).Select(w => w.StaticText).SequenceEqual(subcommands);

    /// <summary>The operands after the first ones, such as the packages after <c>install</c>.</summary>
    /// <param name="subcommands">The number of subcommands.</param>
    public IEnumerable<ShellWord> OperandsAfter(int subcommands) => Operands.Skip(subcommands);

    /// <summary>
    /// The first argument that is one of the options, also as <c>--option=value</c>. The parameters of a cmdlet match in any case, shortened, and as
    /// <c>-Name:value</c>; a switch that is set to <c>$false</c> does not count.
    /// </summary>
    /// <param name="names">The options, with their dashes.</param>
    public ShellWord? Option(params string[] names)
    {
        Guard.NotNull(names);
        var isCmdlet = CommandNames.IsOfPowerShell(Name);
        foreach (var word in Arguments)
        {
            foreach (var name in names)
            {
                if (isCmdlet ? IsParameter(word, name) : word.StaticText == name || word.StaticPrefix.StartsWith(name + "=", StringComparison.Ordinal))
                    return word;
            }
        }

        return null;
    }

    /// <summary>The value of an option: after <c>=</c> (of a parameter of a cmdlet after <c>:</c>) or the next word; null when it is absent or not literal.</summary>
    /// <param name="names">The options, with their dashes.</param>
    public MappedText? OptionValue(params string[] names)
    {
        if (Option(names) is not { } word)
            return null;
        var cut = word.StaticPrefix.IndexOf(CommandNames.IsOfPowerShell(Name) ? ':' : '=');
        if (cut > 0)
            return word.IsStatic ? word.Value.Slice(cut + 1, word.Value.Length - cut - 1) : null;
        var next = Arguments.IndexOf(word) + 1;
        return next < Arguments.Length && Arguments[next].IsStatic ? Arguments[next].Value : null;
    }

    /// <summary>The first argument that satisfies a condition on its text and the text of the next argument.</summary>
    /// <param name="condition">The condition.</param>
    public ShellWord? Find(Func<string, string?, bool> condition)
    {
        Guard.NotNull(condition);
        for (var i = 0; i < Arguments.Length; i++)
        {
            if (Arguments[i].StaticText is { } text && condition(text, i + 1 < Arguments.Length ? Arguments[i + 1].StaticText : null))
                return Arguments[i];
        }

        return null;
    }

    private static bool IsPython(string name) => name == "py" || name.StartsWith("python", StringComparison.Ordinal) || name.StartsWith("pypy", StringComparison.Ordinal);

    // The index of the module behind -m; null where a script or code comes first.
    private static int? ModuleAt(ImmutableArray<ShellWord> arguments)
    {
        for (var i = 0; i + 1 < arguments.Length; i++)
        {
            if (arguments[i].StaticText is not ['-', _, ..] option || option[1] == '-' || option.EndsWith("c", StringComparison.Ordinal))
                return null;
            if (option.EndsWith("m", StringComparison.Ordinal))
                return i + 1;
            if (option is "-W" or "-X")
                i++;
        }

        return null;
    }

    private bool IsOption(ShellWord word) => word.StaticPrefix is ['-', _, ..] || (word.StaticPrefix is ['/', _, ..] && Invocation.Command.Script.Dialect == ShellDialect.Cmd && Name is "msbuild" or "msiexec" or "net" or "sc" or "nuget");

    private bool TakesNext(ShellWord word) => word.StaticText is { } text && _valueOptions.Contains(text);

    private static bool IsParameter(ShellWord word, string name)
    {
        var text = word.StaticPrefix;
        var colon = text.IndexOf(':');
        var length = colon < 0 ? text.Length : colon;
        // One letter is ambiguous for nearly every cmdlet.
        return length > 2 && length <= name.Length && string.Compare(text, 0, name, 0, length, StringComparison.OrdinalIgnoreCase) == 0
            && !(colon > 0 && word.Variables.Any(v => string.Equals(v, "false", StringComparison.OrdinalIgnoreCase)));
    }
}
