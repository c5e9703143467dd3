using System;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>What an interpreter runs: the words that hold code or name the script, and its standard input where its arguments name no script.</summary>
/// <param name="ReadsInput">Whether it runs its standard input.</param>
/// <param name="Code">The words whose text is code.</param>
/// <param name="File">The word that names the script, or null.</param>
internal sealed record Interpreter(bool ReadsInput, ImmutableArray<ShellWord> Code, ShellWord? File)
{
    private static readonly Interpreter Input = new(true, [], null);
    private static readonly Interpreter Nothing = new(false, [], null);
    private static readonly string[] InputFiles = ["-", "/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"];

    /// <summary>What a command runs; null if it is no interpreter. Source: the manuals of the programs.</summary>
    public static Interpreter? Read(ShellInvocation command) => command.Name is not { } name ? null : WithoutVersion(name) switch
    {
        "sh" or "bash" or "dash" or "ash" or "zsh" or "ksh" or "mksh" or "rbash" or "fish" or "csh" or "tcsh" => OfShell(command),
        "su" or "runuser" => OfLogin(command),
        "sudo" => command.HasOption("-s", "-i", "--shell", "--login") && !command.Operands.Any() ? Input : null,
        "chroot" => command.Operands.Count() == 1 ? Input : null,
        "python" or "pypy" or "micropython" or "py" => Scan(command, "cm", "WX", "WXQ", ['m']),
        "perl" => Scan(command, "eE", "I", "MmIFxid0CD", []),
        "ruby" or "jruby" => Scan(command, "e", "rIEC", "rIFEKWxTC0i", []),
        "node" or "nodejs" => Scan(command, "ep", "rC", "rC", [], ["--eval", "--print"], ["--require", "--import", "--loader", "--experimental-loader", "--env-file", "--conditions"]),
        "bun" => Scan(command, "ep", "r", "r", [], ["--eval", "--print"], ["--preload"], ["run"]),
        "deno" => command.Operands.FirstOrDefault()?.StaticText switch
        {
            "eval" => new Interpreter(false, [.. command.Operands.Skip(1).Take(1)], null),
            "run" or "-" or null => Scan(command, "", "", "", [], [], [], ["run"]),
            _ => Nothing,
        },
        "php" => Scan(command, "rBRE", "dczfF", "dczfF", [], endsAtDashes: true),
        "lua" or "luajit" or "texlua" => Scan(command, "e", "l", "l", []),
        "tclsh" or "wish" or "expect" => Scan(command, "c", "", "", []),
        "julia" => Scan(command, "eE", "JLpt", "JLpt", [], ["--eval", "--print"]),
        "Rscript" or "R" => Scan(command, "e", "f", "f", []),
        "groovy" or "scala" or "swift" => Scan(command, "e", "", "", []),
        "osh" or "xonsh" or "nu" or "elvish" => Scan(command, "c", "", "", []),
        "eval" => new Interpreter(false, command.Arguments, null),
        "source" or "." => command.Arguments is [var file, ..] ? OfFile(file) : null,
        "powershell" or "pwsh" => OfPowerShell(command),
        "cmd" => command.Arguments.IsEmpty ? Input : Nothing,
        "Invoke-Expression" or "InvokeScript" => new Interpreter(command.Arguments.IsEmpty, command.Arguments, null),
        "ScriptBlock::Create" or "Assembly::Load" => new Interpreter(false, command.Arguments, null),
        _ => null,
    };

    /// <summary>Whether any output within the code is run, wherever it is: PowerShell joins it to the text that it parses.</summary>
    public static bool TakesText(ShellInvocation command) => command.Name is "Invoke-Expression" or "InvokeScript" or "ScriptBlock::Create" or "Assembly::Load";

    // python3.12, php82, lua5.4; csh and tclsh8.6.
    private static string WithoutVersion(string name)
    {
        var end = name.Length;
        while (end > 1 && name[end - 1] is (>= '0' and <= '9') or '.' or '-')
            end--;
        return name.Substring(0, end) is "python" or "pypy" or "perl" or "ruby" or "php" or "lua" or "tclsh" or "node" ? name.Substring(0, end) : name;
    }

    private static Interpreter OfFile(ShellWord word) => word.StaticText is { } text && InputFiles.Contains(text) ? Input : new Interpreter(false, [], word);

    private static Interpreter OfShell(ShellInvocation command)
    {
        var isCode = false;
        var arguments = command.Arguments;
        for (var i = 0; i < arguments.Length; i++)
        {
            var text = arguments[i].StaticText;
            if (text is null || text.Length < 2 || text[0] is not ('-' or '+') || text == "--")
            {
                var at = text == "--" ? i + 1 : i;
                if (at >= arguments.Length)
                    return Input;
                return isCode ? new Interpreter(false, [arguments[at]], null) : OfFile(arguments[at]);
            }

            var letters = text.StartsWith("--", StringComparison.Ordinal) ? "" : text.Substring(1);
            isCode |= text[0] == '-' && letters.Contains('c');
            if (text[0] == '-' && letters.Contains('s') && !isCode)
                return Input;
            if (letters.EndsWith("o", StringComparison.OrdinalIgnoreCase) || text is "--rcfile" or "--init-file")
                i++;
        }

        return isCode ? Nothing : Input;
    }

    // Without a command the login shell of the user runs its input.
    private static Interpreter OfLogin(ShellInvocation command) =>
        command.Arguments.Any(a => a.StaticPrefix is "-c" or "--command" or "--session-command" || a.StaticPrefix.StartsWith("--command=", StringComparison.Ordinal) || (a.StaticPrefix is ['-', not '-', .., 'c']))
            ? new Interpreter(false, [.. command.Arguments.SkipWhile(a => !(a.StaticPrefix is "--command" or "--session-command" or ['-', .., 'c'])).Skip(1).Take(1)], null)
            : command.Operands.Count(o => o.StaticText != "-") < 2 ? Input : Nothing;

    private static Interpreter OfPowerShell(ShellInvocation command)
    {
        var arguments = command.Arguments;
        for (var i = 0; i < arguments.Length; i++)
        {
            var option = arguments[i].StaticPrefix.TrimStart('-', '/').ToLowerInvariant();
            if (arguments[i].StaticText == "-")
                return Input;
            if (option.Length > 0 && ("command".StartsWith(option, StringComparison.Ordinal) || "file".StartsWith(option, StringComparison.Ordinal)))
                return i + 1 < arguments.Length && arguments[i + 1].StaticText is "-" ? Input : new Interpreter(false, [.. arguments.Skip(i + 1)], null);
            if (arguments[i].StaticPrefix is not ['-' or '/', ..])
                return i > 0 && arguments[i - 1].StaticPrefix.StartsWith("-e", StringComparison.OrdinalIgnoreCase) ? Input : new Interpreter(false, [.. arguments.Skip(i)], null);
        }

        return Input;
    }

    /// <summary>Reads the options of an interpreter of a language.</summary>
    /// <param name="command">The interpreter.</param>
    /// <param name="code">The letters of the options that take code.</param>
    /// <param name="valued">The letters of the options whose value may be the next word.</param>
    /// <param name="attached">The letters after which the rest of the word is a value.</param>
    /// <param name="modules">The letters among those for code that name a module instead.</param>
    /// <param name="codeOptions">Long options that take code.</param>
    /// <param name="valueOptions">Long options whose value is the next word.</param>
    /// <param name="verbs">Subcommands that run a script.</param>
    /// <param name="endsAtDashes">Whether what follows <c>--</c> are arguments of the script.</param>
    private static Interpreter Scan(ShellInvocation command, string code, string valued, string attached, char[] modules, string[]? codeOptions = null, string[]? valueOptions = null, string[]? verbs = null, bool endsAtDashes = false)
    {
        var arguments = command.Arguments;
        for (var i = 0; i < arguments.Length; i++)
        {
            var text = arguments[i].StaticPrefix;
            if (text == "--" && arguments[i].IsStatic)
                return endsAtDashes || i + 1 >= arguments.Length ? Input : OfFile(arguments[i + 1]);
            if (text.Length < 2 || text[0] != '-')
            {
                if (i == 0 && verbs?.Contains(text) == true)
                    continue;
                return OfFile(arguments[i]);
            }

            if (text.StartsWith("--", StringComparison.Ordinal))
            {
                if (codeOptions?.FirstOrDefault(o => text == o || text.StartsWith(o + "=", StringComparison.Ordinal)) is { } option)
                    return new Interpreter(false, [text == option && i + 1 < arguments.Length ? arguments[i + 1] : arguments[i]], null);
                if (valueOptions?.Contains(text) == true)
                    i++;
                continue;
            }

            if (!attached.Contains(text[1]) && FindLetter(text, code) is { } letter)
            {
                if (modules.Contains(letter))
                    return Nothing;
                return new Interpreter(false, [text[text.Length - 1] == letter && arguments[i].IsStatic && i + 1 < arguments.Length ? arguments[i + 1] : arguments[i]], null);
            }

            if (text.Length == 2 && valued.Contains(text[1]))
                i++;
        }

        return Input;
    }

    private static char? FindLetter(string option, string letters)
    {
        for (var i = 1; i < option.Length; i++)
        {
            if (letters.Contains(option[i]))
                return option[i];
            if (!char.IsLetter(option[i]))
                return null;
        }

        return null;
    }
}
