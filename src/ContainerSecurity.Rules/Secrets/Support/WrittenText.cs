using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>Words that a script writes to a file verbatim: <c>echo word &gt; file</c>, <c>echo word | tee file</c>.</summary>
/// <param name="Command">The command that prints them.</param>
/// <param name="Words">The words, and the body of a heredoc.</param>
/// <param name="Target">The file.</param>
internal sealed record WrittenText(ShellCommand Command, ImmutableArray<ShellWord> Words, string Target)
{
    /// <summary>Bounds the search within a pipeline; real ones are shorter.</summary>
    internal const int LongestPipeline = 100;

    /// <summary>The texts that a script writes, except to files that it removes again.</summary>
    public static IEnumerable<WrittenText> FindIn(ShellScript script)
    {
        HashSet<string>? removed = null;
        foreach (var command in script.Commands)
        {
            if (!Prints(command) || TargetOf(command) is not { } target || target.StartsWith("/dev/", StringComparison.Ordinal))
                continue;
            removed ??= RemovedBy(script);
            if (!removed.Contains(FileName(target)))
                yield return new WrittenText(command, [.. command.EffectiveCommand.Arguments, .. command.Redirections.Select(r => r.Body).OfType<ShellWord>()], target);
        }
    }

    /// <summary>The names of the files that a script removes, without their directories.</summary>
    public static HashSet<string> RemovedBy(ShellScript script) =>
        new(script.Commands.Select(c => c.EffectiveCommand).Where(c => c.Name is "rm" or "shred" or "unlink").SelectMany(c => c.Operands).Select(w => FileName(w.Text.Trim('"', '\''))), StringComparer.Ordinal);

    /// <summary>The last part of a path.</summary>
    public static string FileName(string path) => path.TrimEnd('/').Substring(path.TrimEnd('/').LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>Whether a command prints its input.</summary>
    public static bool Prints(ShellCommand command) => command.EffectiveCommand.Name is "echo" or "printf" or "cat" or "base64" or "envsubst" or "tr" or "head" or "tail" or "tee";

    private static string? TargetOf(ShellCommand command)
    {
        if (command.Pipeline is { Elements.Length: > LongestPipeline })
            return null;
        var redirection = command.Redirections.FirstOrDefault(r => r.Operator is ">" or ">>" or ">|" && r.Target is not null);
        if (redirection is not null)
            return redirection.Target!.Text.Trim('"', '\'');
        if (command.IsLastInPipeline)
            return command.EffectiveCommand.Name == "tee" ? command.EffectiveCommand.Operands.FirstOrDefault()?.Text : null;
        return command.Pipeline!.Elements[command.PipelineIndex + 1] is ShellCommand next && next.EffectiveCommand is { Name: "tee" } tee ? tee.Operands.FirstOrDefault()?.Text : null;
    }
}
