using ContainerSecurity.Hosting.Sources;

namespace ContainerSecurity.Cli.Commands;

/// <summary>Reads the files of commands that show them; <c>-</c> is standard input.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";

    /// <summary>Reads a file as text.</summary>
    /// <exception cref="UsageException">It cannot be read as text.</exception>
    public static SourceText Read(CommandHost host, string path)
    {
        if (path != StandardInput)
            return SourceReader.ReadText(host.FullPath(path));
        return TextDecoder.TryDecode(new(SourceReader.ReadBytes(host.Input)), out var text, out var problem, out _)
            ? SourceText.From(text)
            : throw new UsageException($"standard input: {problem}");
    }
}
