using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>Recognizes script interpreters.</summary>
internal static class Interpreters
{
    /// <summary>Whether the command is an interpreter.</summary>
    public static bool Reads(ShellInvocation command) => command.Name is "sh" or "bash" or "dash" or "ash" or "zsh" or "ksh" or "python" or "python3" or "python2" or "perl" or "ruby" or "node" or "php" or "eval" or "source" or ".";

    /// <summary>Whether the interpreter runs its standard input, because its arguments name no script.</summary>
    public static bool ReadsStandardInput(ShellInvocation command)
    {
        if (command.Name is "eval" or "source" or ".")
            return false;
        if (command.Arguments.IsEmpty)
            return true;
        // "-s" and "-" read the script from standard input; "-c" and a file name do not. Arguments after "-s --" belong to the script.
        if (command.Arguments.Any(a => a.StaticText is "-s" or "-" or "/dev/stdin"))
            return true;
        return command.Arguments.All(a => a.StaticText is { Length: > 1 } text && text[0] == '-' && !text.TrimStart('-').Contains('c') && text is not ("-e" or "-m" or "-r"));
    }
}
