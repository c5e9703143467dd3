using System.Collections.Generic;
using System.Linq;
using ContainerSecurity.Dockerfiles;

namespace ContainerSecurity.Rules.Secrets;

/// <summary>Looks at what COPY and ADD bring into a stage.</summary>
internal static class CopiedFiles
{
    /// <summary>What an instruction copies; nothing for other instructions.</summary>
    public static IEnumerable<WordSyntax> Sources(InstructionSyntax instruction) => instruction switch
    {
        CopyInstructionSyntax copy => copy.Sources.Where(IsFile),
        AddInstructionSyntax add => add.Sources.Where(IsFile),
        _ => [],
    };

    /// <summary>Whether a later RUN of the stage removes a file; it stays in the layer that brought it.</summary>
    public static bool IsRemovedLater(BuildStage stage, InstructionSyntax copied, string path) =>
        stage.Instructions.OfType<RunInstructionSyntax>().Any(run =>
            run.Span.Start > copied.Span.Start && run.Script is { } script && WrittenText.RemovedBy(script).Contains(WrittenText.FileName(path.Trim('"', '\''))));

    private static bool IsFile(WordSyntax word) => !word.RawText.StartsWith("<<", System.StringComparison.Ordinal);
}
