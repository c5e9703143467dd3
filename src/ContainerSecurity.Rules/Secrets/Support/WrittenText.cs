using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>Words that a script writes to a file as they are, and that stay there: <c>echo word &gt; file</c>, <c>echo word | tee file</c>.</summary>
/// <param name="Command">The command that prints them.</param>
/// <param name="Words">The words, and the body of a here-document.</param>
/// <param name="Target">The file.</param>
internal sealed record WrittenText(ShellCommand Command, ImmutableArray<ShellWord> Words, string Target)
{
    /// <summary>To find a place in a pipeline takes time by its length; no honest one is longer.</summary>
    internal const int LongestPipeline = 100;

    /// <summary>What a script writes; a file that it removes again is left out.</summary>
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

    /// <summary>The names of the files that a script removes, without their folders.</summary>
    public static HashSet<string> RemovedBy(ShellScript script) =>
        new(script.Commands.Select(c => c.EffectiveCommand).Where(c => c.Name is "rm" or "shred" or "unlink").SelectMany(c => c.Operands).Select(w => FileName(w.Text.Trim('"', '\''))), StringComparer.Ordinal);

    /// <summary>The last part of a path.</summary>
    public static string FileName(string path) => path.TrimEnd('/').Substring(path.TrimEnd('/').LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>Whether a command prints what it is given.</summary>
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
