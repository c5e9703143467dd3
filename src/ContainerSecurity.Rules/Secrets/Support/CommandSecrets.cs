using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
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
        // CNS3010 reports these.
        if (invocation.Name is "useradd" or "usermod" or "chpasswd" && command.Script.Owner is RunInstructionSyntax)
            yield break;
        var words = invocation.Arguments.Select(w => w.IsStatic ? w.Value : null).ToList();
        // These commands compare or search for their arguments; they do not use them as credentials.
        if (invocation.Name is "grep" or "sed" or "awk" or "test" or "[" or "[[" or "ARG" or "unset")
            yield break;
        // The position says where the password begins: "--src-creds user:password".
        var special = ToolPasswords.Find(command).ToList();
        foreach (var found in FindInWords(words))
        {
            if (!special.Exists(s => s.Span.Start < found.Span.End && found.Span.Start < s.Span.End))
                yield return found;
        }

        foreach (var found in special)
            yield return found;
        if (command.NestedScript is null)
        {
            foreach (var setting in FindInWritten(command))
                yield return setting;
        }
    }

    // What a command writes to a file: the lines of .netrc, of settings and of configuration files.
    private static IEnumerable<(TextSpan Span, string Name)> FindInWritten(ShellCommand command)
    {
        if (!WrittenText.Prints(command) || (command.IsLastInPipeline && !command.Redirections.Any(r => r.Operator is ">" or ">>" or ">|")))
            yield break;
        foreach (var word in command.EffectiveCommand.Operands.Concat(command.Redirections.Select(r => r.Body).OfType<ShellWord>()))
        {
            var text = word.Text;
            var found = text.Contains('\n') ? ConfigurationText.Find(text) : EmbeddedSettings.Find(text);
            foreach (var secret in found.Where(f => !f.IsCertain && !SecretDetector.FindAll(text).Any(other => other.Span.Start < f.Span.End && f.Span.Start < other.Span.End)))
                yield return (word.Script.Text.MapSpan(word.TextSpan.Start + secret.Span.Start, secret.Span.Length), secret.Kind == "a database password" ? ".pgpass" : NameBefore(text, secret.Span.Start));
        }
    }

    // The name that the value follows, for the message.
    private static string NameBefore(string text, int at)
    {
        var end = at;
        while (end > 0 && !Chars.IsAlphaNumeric(text[end - 1]))
            end--;
        var start = end;
        while (start > 0 && end - start < 60 && Chars.IsIn(text[start - 1], CharClass.Dotted))
            start--;
        return start == end ? "password" : text.Substring(start, end - start);
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
                else if (EmbeddedSettings.FindFirst(text) is { } inside && SecretDetector.Find(text) is null && IsPlain(text))
                    yield return (word.MapSpan(inside.Span), NameBefore(text, inside.Span.Start));
            }
            else if (equals > start && text.IndexOf(':') is > 0 and < 4 && EmbeddedSettings.FindFirst(text) is { } property && SecretDetector.Find(text) is null)
            {
                // "/p:Password=value", "-p:Password=value"
                yield return (word.MapSpan(property.Span), NameBefore(text, property.Span.Start));
            }
            else if (start > 0 && equals < 0 && i + 1 < words.Count && words[i + 1] is { Length: > 0 } next && next.Text[0] != '-' && IsNamed(text.Substring(start), next.Text))
            {
                yield return (next.MapSpan(0, next.Length), text);
            }
        }
    }

    // What the shape alone identifies is found in the text of the command.
    private static bool IsNamed(string name, string value) => SecretDetector.Examine(name, value) is not null && SecretDetector.Find(value) is null && IsPlain(value);

    /// <summary>Whether a value can be a password in a command. The default password of Java truststores protects nothing.</summary>
    public static bool IsPlain(string value) => value is not "changeit" && !value.Contains('\n') && value.Length <= 200;

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
