using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>Knows the programs that run what they are given.</summary>
internal static class Interpreters
{
    /// <summary>Whether the command is an interpreter.</summary>
    public static bool Reads(ShellInvocation command) => command.Name is "sh" or "bash" or "dash" or "ash" or "zsh" or "ksh" or "python" or "python3" or "python2" or "perl" or "ruby" or "node" or "php" or "eval" or "source" or ".";

    /// <summary>Whether the interpreter runs what comes through the pipe: it has no program of its own among its arguments.</summary>
    public static bool ReadsStandardInput(ShellInvocation command)
    {
        if (command.Name is "eval" or "source" or ".")
            return false;
        if (command.Arguments.IsEmpty)
            return true;
        // "-s" and "-" say so; "-c" and a file's name say otherwise. Arguments after "-s --" are for the script.
        if (command.Arguments.Any(a => a.StaticText is "-s" or "-" or "/dev/stdin"))
            return true;
        return command.Arguments.All(a => a.StaticText is { Length: > 1 } text && text[0] == '-' && !text.TrimStart('-').Contains('c') && text is not ("-e" or "-m" or "-r"));
    }
}
