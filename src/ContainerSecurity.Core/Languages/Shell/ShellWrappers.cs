using System;

namespace ContainerSecurity.Languages.Shell;

/// <summary>Unwraps commands that run the command in their arguments.</summary>
internal static class ShellWrappers
{
    public static ShellInvocation Unwrap(ShellCommand command)
    {
        var index = 0;
        while (OptionsWithValue(new ShellInvocation(command, index).Name) is { } valued)
        {
            var name = new ShellInvocation(command, index).Name!;
            var next = Skip(command, index + 1, valued, name is "env" or "sudo");
            if (name == "timeout")
                next++;
            if (next >= command.Words.Length)
                break;
            index = next;
        }

        return new ShellInvocation(command, index);
    }

    // The letters of the options whose value is a separate word; null for a command that is not a wrapper.
    private static string? OptionsWithValue(string? name) => name switch
    {
        "sudo" => "ugpCDhRTrt",
        "env" => "uC",
        "exec" => "a",
        "command" or "nohup" or "busybox" or "builtin" or "setsid" or "dumb-init" => "",
        "time" => "fo",
        "nice" => "n",
        "ionice" => "cn",
        "xargs" => "IEadLnPs",
        "timeout" => "sk",
        "tini" => "pe",
        _ => null,
    };

    private static int Skip(ShellCommand command, int index, string valued, bool assignments)
    {
        for (; index < command.Words.Length; index++)
        {
            var text = command.Words[index].StaticPrefix;
            if (text == "--")
                return index + 1;
            if (text.Length > 1 && text[0] == '-')
            {
                if (text[1] != '-' && valued.Contains(text[text.Length - 1]) && (text.Length == 2 || !valued.Contains(text[1])))
                    index++;
            }
            else if (!assignments || text.IndexOf('=') <= 0)
                break;
        }

        return index;
    }

    /// <summary>The word with the script of a shell that is run with <c>-c</c>, and the shell's language; null when there is none.</summary>
    public static ShellWord? FindScript(ShellInvocation invocation, out ShellDialect dialect)
    {
        dialect = invocation.Name is "bash" or "zsh" or "ksh" ? ShellDialect.Bash : ShellDialect.Posix;
        if (dialect != ShellDialect.Bash && invocation.Name is not ("sh" or "dash" or "ash"))
            return null;
        var words = invocation.Command.Words;
        var command = false;
        for (var i = invocation.Index + 1; i < words.Length; i++)
        {
            if (words[i].StaticText is not { } text)
                return null;
            if (text.Length < 2 || text[0] is not ('-' or '+'))
                return command ? words[i] : null;
            var letters = !text.StartsWith("--", StringComparison.Ordinal);
            command |= letters && text[0] == '-' && text.Contains('c');
            if (letters && text[text.Length - 1] is 'o' or 'O')
                i++;
        }

        return null;
    }
}
