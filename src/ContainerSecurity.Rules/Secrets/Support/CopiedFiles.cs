using System;
using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Secrets.Support;

/// <summary>Finds the files that COPY and ADD bring into a build stage.</summary>
internal static class CopiedFiles
{
    /// <summary>The sources of a COPY or ADD, without those that .dockerignore excludes; empty for other instructions.</summary>
    public static IEnumerable<WordSyntax> Sources(InstructionSyntax instruction) => instruction switch
    {
        CopyInstructionSyntax { From: null } copy => copy.Sources.Where(s => IsFile(s) && !IsLeftOut(s)),
        CopyInstructionSyntax copy => copy.Sources.Where(IsFile),
        AddInstructionSyntax add => add.Sources.Where(s => IsFile(s) && !IsLeftOut(s)),
        _ => [],
    };

    /// <summary>The copied sources that a later RUN of the stage removes; they stay in their layer.</summary>
    public static HashSet<WordSyntax> RemovedLater(BuildStage stage)
    {
        var found = new HashSet<WordSyntax>();
        var removed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var instruction in stage.Steps.Reverse())
        {
            if (instruction is RunInstructionSyntax { Script: { } script })
                removed.UnionWith(WrittenText.RemovedBy(script));
            else if (removed.Count > 0)
                found.UnionWith(Sources(instruction).Where(s => removed.Contains(WrittenText.FileName(s.Value))));
        }

        return found;
    }

    private static bool IsLeftOut(WordSyntax word) =>
        word.Dockerfile.IgnoreFile is { } ignored && ignored.Excludes(word.Value);

    private static bool IsFile(WordSyntax word) => !word.RawText.StartsWith("<<", StringComparison.Ordinal);
}
