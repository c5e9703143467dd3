using System.Collections.Immutable;
using ContainerSecurity.Dockerfiles;

namespace ContainerSecurity.Shell;

/// <summary>Reads scripts.</summary>
internal static class ShellReader
{
    /// <summary>Reads the text of a script; what cannot be read is opaque.</summary>
    /// <param name="document">The document that it stands in.</param>
    /// <param name="text">The text as the shell gets it, with its places.</param>
    /// <param name="dialect">Its language.</param>
    /// <param name="instruction">The instruction that it stands in.</param>
    /// <param name="container">The container that runs it.</param>
    public static ShellScript Read(Document document, MappedText text, ShellDialect dialect, InstructionSyntax? instruction = null, Container? container = null) =>
        new(document, text, dialect) { Instruction = instruction, Container = container };

    /// <summary>
    /// Reads the words of a command that is run without a shell (exec form, a container's command). Where they run a shell with <c>-c</c>,
    /// the script is that word, read in the shell's own language; otherwise it has one command with literal words.
    /// </summary>
    /// <param name="document">The document that they stand in.</param>
    /// <param name="words">The words with their places.</param>
    /// <param name="instruction">The instruction that they stand in.</param>
    /// <param name="container">The container that runs them.</param>
    public static ShellScript ReadWords(Document document, ImmutableArray<MappedText> words, InstructionSyntax? instruction = null, Container? container = null) =>
        new(document, words.IsEmpty ? MappedText.FromWhole("", default) : words[0], ShellDialect.None) { Instruction = instruction, Container = container };
}
