using System;
using System.IO;
using System.Text;

namespace ContainerSecurity.Hosting;

/// <summary>The environment of a run: streams, terminal, directory, variables. Tests replace it.</summary>
internal sealed record CommandHost(TextWriter Output, TextWriter Error, string CurrentDirectory)
{
    private const int DefaultWidth = 120;

    /// <summary>Standard input, for the file and the file list <c>-</c>.</summary>
    public Stream Input { get; init; } = Stream.Null;

    /// <summary>Whether standard output is a terminal.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>The width of the terminal in columns.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>Whether the environment disables colours.</summary>
    public bool RefusesColor { get; init; }

    /// <summary>The search path for programs, in the format of PATH.</summary>
    public string SearchPath { get; init; } = "";

    /// <summary>The host of this process.</summary>
    public static CommandHost OfProcess()
    {
        var isTerminal = !Console.IsOutputRedirected;
        return new CommandHost(Writer(OutputStream(), 32 * 1024), Writer(Console.OpenStandardError(), 256), Environment.CurrentDirectory)
        {
            Input = Console.OpenStandardInput(),
            IsOutputTerminal = isTerminal,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Width = isTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : DefaultWidth,
            SearchPath = Environment.GetEnvironmentVariable("PATH") ?? "",
            RefusesColor = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb",
        };
    }

    /// <summary>The full path of a path from the user.</summary>
    /// <exception cref="UsageException">The path is empty, as that of an unset variable, or invalid.</exception>
    public string FullPath(string path) => string.IsNullOrWhiteSpace(path) || path.Contains('\0')
        ? throw new UsageException("A path is empty or contains a NUL character.")
        : Path.GetFullPath(path, CurrentDirectory);

    /// <summary>Writes a notice to standard error, separate from the report.</summary>
    public void Notice(string text)
    {
        try
        {
            Error.Write("containersec: " + VisibleText.Of(MessageText.ShortenSentence(text)) + "\n");
            Error.Flush();
        }
        catch (IOException)
        {
            // A notice that cannot be written does not change the exit code.
        }
    }

#if NET
    private static Internal.StandardStream OutputStream() => new(1, Console.OpenStandardOutput());
#else
    private static Stream OutputStream() => Console.OpenStandardOutput();
#endif

    private static StreamWriter Writer(Stream stream, int size) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), size);
}
