using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>Makes the fix that takes an option out of a RUN instruction.</summary>
internal static class WordRemoval
{
    /// <summary>Takes the word and the blanks before it away; null where it does not stand in a RUN of shell form.</summary>
    public static CodeFix? Of(ShellCommand command, ShellWord word)
    {
        if (command.Script.Instruction is not RunInstructionSyntax { ExecForm: null } run || command.Words.IndexOf(word) is not (> 0 and var index))
            return null;
        var between = TextSpan.FromBounds(command.Words[index - 1].Span.End, word.Span.Start);
        var document = run.Dockerfile;
        if (between.Length == 0 || !document.Text.ToString(between).All(c => char.IsWhiteSpace(c) || c == document.Root.Escape))
            return null;
        // The build may have needed what the option allowed.
        return new CodeFix($"Remove {word.StaticText}", [new TextChange(TextSpan.FromBounds(between.Start, word.Span.End), "")]) { IsSafe = false };
    }

    /// <summary>The finding with the fix, where there is one.</summary>
    public static Diagnostic With(this Diagnostic diagnostic, CodeFix? fix) => fix is null ? diagnostic : diagnostic with { Fixes = [fix] };
}
