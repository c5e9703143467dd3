using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Shell;
using ContainerSecurity.Rules.Secrets.Detection;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>Finds passwords in a command by their position: an option, an assignment, an argument of a known tool.</summary>
internal static class CommandSecrets
{
    /// <summary>The passwords in a command, with the option or variable that passes them.</summary>
    public static IEnumerable<(TextSpan Span, string Name)> Find(ShellCommand command)
    {
        foreach (var assignment in command.Assignments)
        {
            if (assignment.Value.StaticText is { } value && IsNamed(assignment.Name, value))
                yield return (assignment.Value.Span, assignment.Name);
        }

        var invocation = command.EffectiveCommand;
        var words = invocation.Arguments.Select(w => w.IsStatic ? w.Value : null).ToList();
        // These commands compare or search for their arguments; they do not use them as credentials.
        if (invocation.Name is "grep" or "sed" or "awk" or "test" or "[" or "[[" or "ARG" or "unset")
            yield break;
        foreach (var found in FindInWords(words))
            yield return found;
        if (FindInTool(invocation) is { } special)
            yield return special;
    }

    /// <summary>The passwords in words without a shell, such as a container's arguments.</summary>
    /// <param name="words">The words; null for an unresolved one.</param>
    public static IEnumerable<(TextSpan Span, string Name)> FindInWords(IReadOnlyList<MappedText?> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i] is not { Length: > 2 } word)
                continue;
            var text = word.Text;
            var start = 0;
            while (start < text.Length && text[start] == '-')
                start++;
            var equals = text.IndexOf('=');
            if (equals > start && equals - start <= 60 && IsName(text, start, equals))
            {
                // The name of "--from-literal=password=x" is the inner one.
                var inner = text.IndexOf('=', equals + 1);
                if (inner > 0 && IsName(text, equals + 1, inner) && IsNamed(text.Substring(equals + 1, inner - equals - 1), text.Substring(inner + 1)))
                    yield return (word.MapSpan(inner + 1, text.Length - inner - 1), text.Substring(equals + 1, inner - equals - 1));
                else if (IsNamed(text.Substring(start, equals - start), text.Substring(equals + 1)))
                    yield return (word.MapSpan(equals + 1, text.Length - equals - 1), text.Substring(0, equals));
            }
            else if (start > 0 && equals < 0 && i + 1 < words.Count && words[i + 1] is { Length: > 0 } next && next.Text[0] != '-' && IsNamed(text.Substring(start), next.Text))
            {
                yield return (next.MapSpan(0, next.Length), text);
            }
        }
    }

    private static (TextSpan Span, string Name)? FindInTool(ShellInvocation command)
    {
        switch (command.Name)
        {
            case "curl" when command.GetOptionValue("-u", "--user") is { } user && user.Text.IndexOf(':') is > 0 and var colon && IsPassword(user.Text.Substring(colon + 1)):
                return (user.MapSpan(colon + 1, user.Length - colon - 1), "-u");
            case "sshpass" when command.GetOptionValue("-p") is { } password && IsPassword(password.Text):
                return (password.MapSpan(0, password.Length), "-p");
            case "mysql" or "mysqladmin" or "mysqldump" or "mariadb" or "mariadb-admin" or "mariadb-dump":
                return FindAttached(command, "-p");
            case "redis-cli" when command.GetOptionValue("-a", "--pass") is { } password && IsPassword(password.Text):
                return (password.MapSpan(0, password.Length), "-a");
            case "redis-server" when command.GetOptionValue("--requirepass") is { } password && IsPassword(password.Text):
                return (password.MapSpan(0, password.Length), "--requirepass");
            case "sqlcmd" when command.GetOptionValue("-P") is { } password && IsPassword(password.Text):
                return (password.MapSpan(0, password.Length), "-P");
            case "docker" or "podman" or "buildah" or "skopeo" or "nerdctl" or "helm" or "az" or "oc"
                when command.Operands.Take(2).Any(word => word.StaticText == "login") && command.GetOptionValue("-p") is { } password && IsPassword(password.Text):
                return (password.MapSpan(0, password.Length), "-p");
            case "openssl":
                return FindOpenSsl(command);
            default:
                return WindowsPasswords.Find(command) is { } word && IsPassword(word.Password.Text) ? (word.Password.MapSpan(0, word.Password.Length), word.Name) : null;
        }
    }

    // mysql accepts the password only when it is attached to the option: "-psecret".
    private static (TextSpan Span, string Name)? FindAttached(ShellInvocation command, string option)
    {
        foreach (var word in command.Arguments)
        {
            if (word.IsStatic && word.Value.Length > option.Length && word.Value.Text.StartsWith(option, StringComparison.Ordinal) && IsPassword(word.Value.Text.Substring(option.Length)))
                return (word.Value.MapSpan(option.Length, word.Value.Length - option.Length), option);
        }

        return null;
    }

    private static (TextSpan Span, string Name)? FindOpenSsl(ShellInvocation command)
    {
        foreach (var word in command.Arguments)
        {
            if (word.IsStatic && word.Value.Text.StartsWith("pass:", StringComparison.Ordinal) && IsPassword(word.Value.Text.Substring(5)))
                return (word.Value.MapSpan(5, word.Value.Length - 5), "pass:");
        }

        return null;
    }

    private static bool IsNamed(string name, string value) => SecretDetector.Examine(name, value) is { IsCertain: false } && IsPlain(value);

    private static bool IsPassword(string value) => value.Length > 0 && SecretValues.IsWrittenOut(value) && !SecretValues.IsPlaceholder(value) && !SecretValues.IsHarmless(value) && IsPlain(value);

    // The default password of Java truststores protects nothing.
    private static bool IsPlain(string value) => value is not "changeit" && !value.Contains('\n') && value.Length <= 200;

    private static bool IsName(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!Chars.IsIn(text[i], CharClass.Dotted))
                return false;
        }

        return end > start;
    }
}
