using System;
using System.IO;
using System.Text;

namespace ContainerSecurity.Hosting;

/// <summary>What surrounds a run: streams, terminal, folder, variables. Tests put their own in its place.</summary>
internal sealed record CommandHost(TextWriter Output, TextWriter Error, string CurrentDirectory)
{
    private const int DefaultWidth = 120;

    /// <summary>Where a list of files is read from that is named <c>-</c>.</summary>
    public TextReader Input { get; init; } = TextReader.Null;

    /// <summary>Whether people see the standard output.</summary>
    public bool IsOutputTerminal { get; init; }

    /// <summary>Whether people see the standard error.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>The columns of the terminal.</summary>
    public int Width { get; init; } = DefaultWidth;

    /// <summary>Whether the environment asks for no colours.</summary>
    public bool RefusesColor { get; init; }

    /// <summary>The folders in which programs are looked for, as in PATH.</summary>
    public string SearchPath { get; init; } = "";

    /// <summary>The host of this process.</summary>
    public static CommandHost OfProcess()
    {
        var isTerminal = !Console.IsOutputRedirected;
        return new CommandHost(Writer(Console.OpenStandardOutput(), 32 * 1024), Writer(Console.OpenStandardError(), 256), Environment.CurrentDirectory)
        {
            Input = new StreamReader(Console.OpenStandardInput()),
            IsOutputTerminal = isTerminal,
            IsErrorTerminal = !Console.IsErrorRedirected,
            Width = isTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : DefaultWidth,
            SearchPath = Environment.GetEnvironmentVariable("PATH") ?? "",
            RefusesColor = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb",
        };
    }

    /// <summary>The full path of what a user wrote.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, CurrentDirectory);

    /// <summary>Says something to people, beside the report.</summary>
    public void Notice(string text)
    {
        Error.Write("containersec: " + Visible.Text(text) + "\n");
        Error.Flush();
    }

    private static StreamWriter Writer(Stream stream, int size) => new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), size);
}
