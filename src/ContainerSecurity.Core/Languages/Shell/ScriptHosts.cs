using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;

namespace ContainerSecurity.Languages.Shell;

/// <summary>Finds the script that a command passes to a shell in its arguments.</summary>
internal static class ScriptHosts
{
    // A longer one does not fit into a command line of Windows.
    private const int MaxEncodedLength = 40_000;

    // Takes the place of a text that only a run would give.
    private const string Unresolved = "${_}";

    /// <summary>The script, or null.</summary>
    public static HostedScript? Find(ShellInvocation invocation)
    {
        var words = invocation.Command.Words;
        var isWindows = invocation.Command.Script.IsWindows;
        switch (invocation.Name)
        {
            case "sh" or "dash" or "ash" or "mksh":
                return OfPosix(invocation, ShellDialect.Posix);
            case "bash" or "zsh" or "ksh" or "rbash":
                return OfPosix(invocation, ShellDialect.Bash);
            case "su" or "runuser" or "sg" or "flock" or "script":
                return OfOption(invocation);
            case "eval":
                return invocation.Index + 2 == words.Length && Join(words, invocation.Index + 1) is { } text ? new HostedScript(text, invocation.Command.Script.Dialect, isWindows, false) : null;
            case "powershell" or "pwsh" or "pwsh-preview":
                return OfPowerShell(invocation, invocation.Name == "powershell");
            case "cmd":
                return OfCmd(invocation);
            case "Invoke-Expression":
                var at = invocation.Index + 1;
                if (at < words.Length && words[at].StaticPrefix is ['-', _, ..])
                    at++;
                var script = invocation.Command.Script;
                return at == words.Length - 1 && Join(words, at) is { } expression ? new HostedScript(expression, ShellDialect.PowerShell, script.IsWindows, script.IsWindowsPowerShell) : null;
            default:
                return null;
        }
    }

    private static HostedScript? OfPosix(ShellInvocation invocation, ShellDialect dialect)
    {
        var words = invocation.Command.Words;
        var isCommand = false;
        for (var i = invocation.Index + 1; i < words.Length; i++)
        {
            var text = words[i].StaticText;
            if (text is null || text.Length < 2 || text[0] is not ('-' or '+'))
                return isCommand && Join(words, i, i + 1) is { } script ? new HostedScript(script, dialect, false, false) : null;
            var isLetters = !text.StartsWith("--", StringComparison.Ordinal);
            isCommand |= isLetters && text[0] == '-' && text.Contains('c');
            if ((isLetters && text[text.Length - 1] is 'o' or 'O') || text is "--rcfile" or "--init-file")
                i++;
        }

        return null;
    }

    // su - bob -c "..": the login shell of the user.
    private static HostedScript? OfOption(ShellInvocation invocation)
    {
        var words = invocation.Command.Words;
        for (var i = invocation.Index + 1; i < words.Length; i++)
        {
            var text = words[i].StaticPrefix;
            if (text == "--")
                return null;
            if (text is "-c" or "--command" or "--session-command" || (text.Length > 2 && text[0] == '-' && text[1] != '-' && text[text.Length - 1] == 'c' && invocation.Name != "script"))
                return i + 1 < words.Length && Join(words, i + 1, i + 2) is { } script ? new HostedScript(script, ShellDialect.Posix, false, false) : null;
            foreach (var name in new[] { "--command=", "--session-command=" })
            {
                if (text.StartsWith(name, StringComparison.Ordinal) && words[i].IsStatic)
                    return new HostedScript(words[i].Value.Slice(name.Length, words[i].Value.Length - name.Length), ShellDialect.Posix, false, false);
            }
        }

        return null;
    }

    // Source: about_PowerShell_exe, about_Pwsh. Options may be shortened; without one, Windows PowerShell runs a command and pwsh a file.
    private static HostedScript? OfPowerShell(ShellInvocation invocation, bool isWindowsPowerShell)
    {
        var words = invocation.Command.Words;
        var isWindows = isWindowsPowerShell || invocation.Command.Script.IsWindows;
        for (var i = invocation.Index + 1; i < words.Length; i++)
        {
            var text = words[i].StaticPrefix;
            if (text.Length < 2 || text[0] is not ('-' or '/') || (text[0] == '/' && !invocation.Command.Script.IsWindows && !isWindowsPowerShell))
                return isWindowsPowerShell && Join(words, i) is { } bare ? new HostedScript(bare, ShellDialect.PowerShell, isWindows, true) : null;
            var option = text.Substring(text.StartsWith("--", StringComparison.Ordinal) ? 2 : 1).ToLowerInvariant();
            if (IsOption(option, "command", 1))
                return Join(words, i + 1) is { } script ? new HostedScript(script, ShellDialect.PowerShell, isWindows, isWindowsPowerShell) : null;
            if (IsOption(option, "encodedcommand", 1) || option == "ec")
                return i + 1 < words.Length && words[i + 1] is { IsStatic: true } word && Decode(word) is { } decoded ? new HostedScript(decoded, ShellDialect.PowerShell, isWindows, isWindowsPowerShell) : null;
            if (IsOption(option, "file", 1))
                return null;
            if (IsOption(option, "executionpolicy", 2) || option == "ep" || IsOption(option, "inputformat", 2) || option == "if" || IsOption(option, "outputformat", 1) || option == "of" || IsOption(option, "windowstyle", 1)
                || IsOption(option, "version", 1) || IsOption(option, "psconsolefile", 1) || IsOption(option, "configurationname", 2) || IsOption(option, "workingdirectory", 2) || option == "wd" || IsOption(option, "settingsfile", 3) || option == "custompipename")
                i++;
        }

        return null;
    }

    private static bool IsOption(string text, string name, int shortest) => text.Length >= shortest && name.StartsWith(text, StringComparison.Ordinal);

    private static HostedScript? OfCmd(ShellInvocation invocation)
    {
        var words = invocation.Command.Words;
        for (var i = invocation.Index + 1; i < words.Length; i++)
        {
            var text = words[i].StaticPrefix;
            if (text.Length < 2 || text[0] != '/')
                return null;
            if (text[1] is not ('c' or 'C' or 'k' or 'K'))
                continue;
            return Join(words, i + 1) is { Length: > 0 } script ? new HostedScript(script, ShellDialect.Cmd, true, false) : null;
        }

        return null;
    }

    // Words up to the end, with blanks between them. A variable stays a variable of the script; a substitution becomes one, since its commands are read already.
    private static MappedText? Join(ImmutableArray<ShellWord> words, int from) => Join(words, from, words.Length);

    private static MappedText? Join(ImmutableArray<ShellWord> words, int from, int to)
    {
        if (from >= to || !words.Skip(from).Take(to - from).Any(w => w.Parts.IsEmpty || w.Parts.Any(p => p.Kind is ShellWordPartKind.Literal or ShellWordPartKind.Escape)))
            return null;
        if (to == from + 1 && words[from].IsStatic)
            return words[from].Value;
        var builder = new MappedText.Builder();
        for (var i = from; i < to; i++)
        {
            if (i > from)
                builder.Append(" ", new TextSpan(words[i].Span.Start, 0));
            foreach (var part in words[i].Parts)
            {
                if (part.Kind is not (ShellWordPartKind.Literal or ShellWordPartKind.Escape or ShellWordPartKind.Parameter))
                {
                    builder.Append(Unresolved, part.Span);
                    continue;
                }

                var script = part.Script.Text;
                for (var at = part.TextSpan.Start + (part.Kind == ShellWordPartKind.Escape ? 1 : 0); at < part.TextSpan.End; at++)
                {
                    var place = script.MapSpan(at, 1);
                    builder.Append(script.Text, at, 1, place.Start, place.Length);
                }
            }
        }

        return builder.ToMappedText(words[from].Span.Start);
    }

    private static MappedText? Decode(ShellWord word)
    {
        if (word.StaticText is not { Length: > 0 and < MaxEncodedLength } text)
            return null;
        try
        {
            return MappedText.FromWhole(Encoding.Unicode.GetString(Convert.FromBase64String(text)), word.Span);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

/// <summary>A script in the arguments of a command.</summary>
/// <param name="Text">The text as the shell gets it.</param>
/// <param name="Dialect">Its language.</param>
/// <param name="IsWindows">Whether it runs on Windows.</param>
/// <param name="IsWindowsPowerShell">Whether it runs in Windows PowerShell.</param>
internal sealed record HostedScript(MappedText Text, ShellDialect Dialect, bool IsWindows, bool IsWindowsPowerShell);
