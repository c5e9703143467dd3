using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>Finds settings that accept any SSH host key. Source: ssh_config(5), git-config(1), the configuration settings of Ansible.</summary>
internal static class HostKeyChecks
{
    // "no" and "off" accept any key; without a known hosts file there is no key to compare with.
    private static readonly Regex Off = new(
        @"(?:(?<=-o)|(?<![\w#]))(StrictHostKeyChecking(\s*=\s*|\s+)[""']?(no|off|false)\b|(User|Global)KnownHostsFile(\s*=\s*|\s+)[""']?(/dev/null|NUL)\b|host_key_checking\s*=\s*(no|false|off|0)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly HashSet<string> Readers = new(StringComparer.Ordinal) { "grep", "egrep", "fgrep", "rg", "awk", "test", "[", "[[", "find", "Select-String", "findstr", "git-grep" };

    private static readonly HashSet<string> Writers = new(StringComparer.Ordinal) { "echo", "printf", "cat", "Write-Output", "Write-Host" };

    /// <summary>The setting in a text that accepts any key, or null. Lines with a comment do not count.</summary>
    public static Match? Find(string text)
    {
        if (text.IndexOf("host_key_checking", StringComparison.OrdinalIgnoreCase) < 0 && text.IndexOf("HostKeyChecking", StringComparison.OrdinalIgnoreCase) < 0 && text.IndexOf("KnownHostsFile", StringComparison.OrdinalIgnoreCase) < 0)
            return null;
        foreach (Match match in Off.Matches(text))
        {
            var line = text.LastIndexOf('\n', match.Index) + 1;
            if (!text.Substring(line, match.Index - line).TrimStart().StartsWith("#", StringComparison.Ordinal))
                return match;
        }

        return null;
    }

    /// <summary>Whether a variable accepts any key, with the part of its value that says so.</summary>
    public static string? OfVariable(string name, string value) => name switch
    {
        "ANSIBLE_HOST_KEY_CHECKING" => SwitchText.IsOff(value) ? name + "=" + value : null,
        "GIT_SSH_COMMAND" or "GIT_SSH" or "RSYNC_RSH" or "CVS_RSH" or "SVN_SSH" or "HG_SSH" or "DOCKER_SSH_COMMAND" or "ANSIBLE_SSH_ARGS" or "ANSIBLE_SSH_COMMON_ARGS" or "ANSIBLE_SSH_EXTRA_ARGS" => Find(value)?.Value,
        _ when name.EndsWith("SSH_OPTS", StringComparison.Ordinal) || name.EndsWith("SSH_OPTIONS", StringComparison.Ordinal) || name.EndsWith("SSH_ARGS", StringComparison.Ordinal) || name.EndsWith("SSH_COMMAND", StringComparison.Ordinal) => Find(value)?.Value,
        _ => null,
    };

    /// <summary>The first setting of a command that accepts any key, with its place; null if there is none.</summary>
    public static (string Setting, TextSpan Span)? OfCommand(ShellCommand command)
    {
        foreach (var assignment in ShellAssignments.Of(command))
        {
            if (OfVariable(assignment.Name, assignment.Value) is { } setting)
                return (setting, assignment.Location.Span);
        }

        var invocation = command.EffectiveCommand;
        if (invocation.Name is not { } name || Readers.Contains(name) || command.NestedScript is not null || (Writers.Contains(name) && command.Redirections.All(r => r.Operator is not (">" or ">>" or ">|")) && command.IsLastInPipeline))
            return null;
        var words = invocation.Arguments.Concat(command.Redirections.Select(r => r.Body).OfType<ShellWord>()).ToList();
        if (words.Any(w => IsLocal(w.StaticPrefix)))
            return null;
        foreach (var word in words)
        {
            if (word.IsStatic)
            {
                if (FindIn(word.Value, name) is { } found)
                    return found;
                continue;
            }

            foreach (var part in word.Parts.Where(p => p.Kind is ShellWordPartKind.Literal or ShellWordPartKind.AnsiQuoted))
            {
                if (FindIn(part.Script.Text.Slice(part.TextSpan.Start, part.TextSpan.Length), name) is { } found)
                    return found;
            }
        }

        return null;
    }

    private static (string Setting, TextSpan Span)? FindIn(MappedText text, string program)
    {
        var skip = program == "sed" ? Replacement(text.Text) : 0;
        // The escapes of echo and printf end a line or a word.
        if (Find(text.Text.Substring(skip).Replace("\\n", "\n ").Replace("\\t", "\t ")) is not { } match)
            return null;
        var at = text.Text.IndexOf(match.Value, StringComparison.Ordinal);
        return (match.Value, at >= 0 ? text.MapSpan(at, match.Length) : text.MapSpan(0, text.Length));
    }

    // s/what/with/: where "with" begins.
    private static int Replacement(string expression)
    {
        var start = expression.IndexOf('s');
        if (start < 0 || start + 1 >= expression.Length || char.IsLetterOrDigit(expression[start + 1]))
            return 0;
        var next = expression.IndexOf(expression[start + 1], start + 2);
        return next < 0 ? 0 : next + 1;
    }

    private static bool IsLocal(string word) => word.Substring(word.IndexOf('@') + 1) is "localhost" or "127.0.0.1" or "::1";
}
