using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Languages.Shell;

namespace ContainerSecurity.Rules.Dockerfile.Downloads.Support;

/// <summary>Creates fixes that remove an option from a RUN instruction.</summary>
internal static class WordRemoval
{
    /// <summary>Removes the word and the whitespace before it; null outside of a RUN instruction in shell form.</summary>
    public static CodeFix? Of(ShellCommand command, ShellWord word)
    {
        if (command.Script.Owner is not RunInstructionSyntax { ExecForm: null } run || command.Words.IndexOf(word) is not (> 0 and var index))
            return null;
        var between = TextSpan.FromBounds(command.Words[index - 1].Span.End, word.Span.Start);
        var document = run.Dockerfile;
        if (between.Length == 0 || !document.Text.ToString(between).All(c => char.IsWhiteSpace(c) || c == document.Root.Escape))
            return null;
        // Not safe: the build may depend on the option.
        return new CodeFix($"Remove {word.StaticText}", [new TextChange(TextSpan.FromBounds(between.Start, word.Span.End), "")]) { IsSafe = false };
    }

    /// <summary>The diagnostic with the fix, if there is one.</summary>
    public static Diagnostic With(this Diagnostic diagnostic, CodeFix? fix) => fix is null ? diagnostic : diagnostic with { Fixes = [fix] };
}
