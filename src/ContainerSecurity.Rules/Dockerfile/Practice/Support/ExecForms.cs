using System;
using System.Linq;

namespace ContainerSecurity.Rules.Dockerfile.Practice.Support;

/// <summary>Recognizes and writes commands in exec form.</summary>
internal static class ExecForms
{
    /// <summary>Whether a command in shell form was meant as a JSON array.</summary>
    /// <param name="command">The command.</param>
    /// <param name="isTestPossible">Whether it may begin with the command <c>[</c>.</param>
    public static bool IsAttempt(string command, bool isTestPossible)
    {
        var text = command.Trim();
        if (text.Length < 2 || text[0] != '[' || text[1] == '[')
            return false;
        if (!isTestPossible && text[text.Length - 1] == ']' && text.IndexOfAny([',', '"']) > 0)
            return true;
        var isTest = text[1] is ' ' or '\t';
        var inner = text.Substring(1).TrimStart();
        return inner.Length > 0 && inner[0] is '"' or '\'' or '\u201C' or '\u201D' && !(isTest && isTestPossible);
    }

    /// <summary>A command of plain words in exec form; null if it needs a shell.</summary>
    public static string? FromPlainCommand(string command)
    {
        if (!command.All(c => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or ' ' or '-' or '_' or '.' or '/' or ':' or ',' or '@' or '+' or '='))
            return null;
        var words = command.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 || words[0].Contains('=') || words[0] is "exec" or "." or "cd" ? null : "[" + string.Join(", ", words.Select(w => $"\"{w}\"")) + "]";
    }
}
