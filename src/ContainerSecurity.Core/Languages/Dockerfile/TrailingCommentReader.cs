namespace ContainerSecurity.Languages.Dockerfile;

/// <summary>
/// Finds a <c>#</c> behind the arguments of an instruction. Source: Dockerfile reference, "Format": only a line that begins with <c>#</c> is a comment,
/// anywhere else the character is a part of an argument.
/// </summary>
internal static class TrailingCommentReader
{
    /// <summary>The text from the first word on that begins with <c>#</c> behind another word, outside quotes; null where there is none.</summary>
    public static MappedText? Find(InstructionSyntax instruction)
    {
        if (instruction.ArgumentsText is not { } arguments || arguments.Text.IndexOf('#') <= 0 || IsCommand(instruction))
            return null;
        var text = arguments.Text;
        var escape = instruction.Dockerfile.Root.Escape;
        var first = FirstValue(instruction, text);
        var quote = '\0';
        var isAfterBlank = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '#' && i > first && isAfterBlank && quote == '\0')
                return arguments.Slice(i, text.Length - i);
            isAfterBlank = WordSplitter.IsBlank(c);
            if (c == escape && quote != '\'')
                i++;
            else if (quote != '\0')
                quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'')
                quote = c;
        }

        return null;
    }

    // The shell reads the comment; behind a JSON array it makes the array invalid.
    private static bool IsCommand(InstructionSyntax instruction) => instruction switch
    {
        RunInstructionSyntax or CmdInstructionSyntax or EntrypointInstructionSyntax or OnbuildInstructionSyntax or UnknownInstructionSyntax => true,
        HealthcheckInstructionSyntax check => !check.IsNone,
        _ => instruction.Exec is not null,
    };

    // "ENV COLOR #fff" has the character in its value.
    private static int FirstValue(InstructionSyntax instruction, string text)
    {
        if (instruction.Pairs is not [{ IsLegacy: true }])
            return 0;
        var at = 0;
        while (at < text.Length && !WordSplitter.IsBlank(text[at]))
            at++;
        while (at < text.Length && WordSplitter.IsBlank(text[at]))
            at++;
        return at;
    }
}
