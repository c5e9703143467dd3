using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice.Support;

/// <summary>Recognizes and writes commands in exec form.</summary>
internal static class ExecForms
{
    // Built-in commands and reserved words of POSIX shells and Bash that are not programs as well. Sources: POSIX, "Special built-in utilities"; the manual of Bash.
    private static readonly HashSet<string> BuiltIns = new(StringComparer.Ordinal)
    {
        ".", ":", "alias", "bg", "bind", "break", "builtin", "caller", "case", "cd", "command", "compgen", "complete", "compopt", "continue", "coproc", "declare", "dirs", "disown", "do",
        "done", "elif", "else", "enable", "esac", "eval", "exec", "exit", "export", "fc", "fg", "fi", "for", "function", "getopts", "hash", "help", "history", "if", "in", "jobs", "let", "local",
        "logout", "mapfile", "popd", "pushd", "read", "readarray", "readonly", "return", "select", "set", "shift", "shopt", "source", "suspend", "then", "time", "times", "trap", "type",
        "typeset", "ulimit", "umask", "unalias", "unset", "until", "wait", "while",
    };

    // Source: Microsoft Learn, "Windows commands", those without a program of their own.
    private static readonly HashSet<string> CmdBuiltIns = new(StringComparer.OrdinalIgnoreCase)
    {
        "assoc", "call", "cd", "chdir", "cls", "color", "copy", "date", "del", "dir", "echo", "endlocal", "erase", "exit", "for", "ftype", "goto", "if", "md", "mkdir", "mklink", "move", "path",
        "pause", "popd", "prompt", "pushd", "rd", "rem", "ren", "rename", "rmdir", "set", "setlocal", "shift", "start", "time", "title", "type", "ver", "verify", "vol",
    };

    /// <summary>Whether a command in shell form was meant as a JSON array.</summary>
    /// <param name="command">The command.</param>
    /// <param name="isTestPossible">Whether it may begin with the command <c>[</c>.</param>
    public static bool IsAttempt(string command, bool isTestPossible)
    {
        var text = command.Trim();
        if (text.Length < 2 || text[0] != '[' || text[1] == '[')
            return false;
        var inner = text.Substring(1).TrimStart();
        var isQuoted = inner.Length > 0 && inner[0] is '"' or '\'' or '\u201C' or '\u201D';
        var isClosed = text[text.Length - 1] == ']';
        // The command is "[" only in front of a blank.
        if (text[1] is not (' ' or '\t'))
            return isQuoted || (isClosed && (!isTestPossible || text.IndexOf(',') > 0));
        return isTestPossible ? isQuoted && HasQuotedComma(inner) : isQuoted || (isClosed && text.IndexOfAny([',', '"']) > 0);
    }

    /// <summary>Whether the words of COPY, ADD or VOLUME were meant as a JSON array: a path may begin with a bracket, as in <c>[a-z]*.txt</c>.</summary>
    public static bool IsBrokenList(InstructionSyntax instruction)
    {
        if (instruction is not (CopyInstructionSyntax { ExecForm: null } or AddInstructionSyntax { ExecForm: null } or VolumeInstructionSyntax { ExecForm: null }))
            return false;
        var text = (instruction.TrailingComment is { } comment ? instruction.ArgumentsText.Text.Substring(0, instruction.ArgumentsText.Length - comment.Length) : instruction.ArgumentsText.Text).Trim();
        if (text.Length < 2 || text[0] != '[')
            return false;
        var inner = text.Substring(1).TrimStart();
        if (inner.Length > 0 && inner[0] is '"' or '\'' or '\u201C' or '\u201D')
            return Describe(text).Length > 0;
        return text[text.Length - 1] == ']' && (instruction is VolumeInstructionSyntax || text.IndexOf(',') > 0);
    }

    /// <summary>The first change that a broken array needs to become valid JSON, as an imperative.</summary>
    public static string Advice(string array) => Describe(array) is { Length: > 0 } change ? change : "use double quotes and no trailing comma";

    // Empty for an array that looks valid.
    private static string Describe(string array)
    {
        var text = array.Trim();
        var at = 1;
        var isFirst = true;
        while (true)
        {
            at = SkipBlanks(text, at);
            if (at >= text.Length)
                return "close the array with ']'";
            if (text[at] == ']')
                return isFirst ? AfterEnd(text, at) : "remove the trailing comma";
            if (text[at] is '\'' or '\u2018' or '\u2019' or '\u201C' or '\u201D')
                return "use double quotes";
            if (text[at] == ',')
                return "remove the extra comma";
            if (text[at] != '"')
                return "put every word in double quotes";
            for (at++; at < text.Length && text[at] != '"'; at++)
            {
                if (text[at] == '\\' && (++at == text.Length || "\"\\/bfnrtu".IndexOf(text[at]) < 0))
                    return "write each backslash twice";
            }

            if (at >= text.Length)
                return "close the last double quote";
            at = SkipBlanks(text, at + 1);
            if (at < text.Length && text[at] == ']')
                return AfterEnd(text, at);
            if (at < text.Length && text[at] != ',')
                return "put commas between the words";
            at++;
            isFirst = false;
        }
    }

    /// <summary>A command of plain words in exec form; null if it needs a shell.</summary>
    /// <param name="command">The command.</param>
    /// <param name="isWindows">Whether the shell is cmd.</param>
    public static string? FromPlainCommand(string command, bool isWindows)
    {
        if (!command.All(c => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or ' ' or '-' or '_' or '.' or '/' or ':' or ',' or '@' or '+' or '='))
            return null;
        var words = command.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 || words[0].Contains('=') || (isWindows ? CmdBuiltIns : BuiltIns).Contains(words[0]) ? null : "[" + string.Join(", ", words.Select(w => $"\"{w}\"")) + "]";
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private static string AfterEnd(string text, int bracket)
    {
        var next = SkipBlanks(text, bracket + 1);
        return next == text.Length ? "" : text[next] == '#' ? "move the comment to its own line" : "remove the text after ']'";
    }

    // "[ "a", 'b' ]" is a list, "[ "$A" = b ]" is a test.
    private static bool HasQuotedComma(string text)
    {
        for (var comma = text.IndexOf(','); comma > 0; comma = text.IndexOf(',', comma + 1))
        {
            if (text[comma - 1] is '"' or '\'' && SkipBlanks(text, comma + 1) is var next && next < text.Length && text[next] is '"' or '\'')
                return true;
        }

        return false;
    }
}
