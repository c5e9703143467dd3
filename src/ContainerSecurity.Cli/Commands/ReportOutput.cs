using System;
using System.IO;
using System.Text;
using ContainerSecurity.Reporting;

namespace ContainerSecurity.Cli.Commands;

/// <summary>Writes reports to files and to standard output.</summary>
internal static class ReportOutput
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes to a file, which is there whole or not at all; null for standard output.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string? path, Action<TextWriter> write)
    {
        if (path is null)
        {
            using var output = new StreamWriter(Console.OpenStandardOutput(), Utf8, 64 * 1024);
            write(output);
            return;
        }

        var temporary = path + ".tmp" + Environment.ProcessId;
        try
        {
            using (var output = new StreamWriter(temporary, append: false, Utf8))
                write(output);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary);
            throw new UsageException($"'{path}' cannot be written: {exception.Message}");
        }
    }

    public static ReportOptions Options(ColorMode color, bool toTerminal) => new()
    {
        UseColor = color switch
        {
            ColorMode.Always => true,
            ColorMode.Never => false,
            _ => toTerminal && !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        },
        Root = Directory.GetCurrentDirectory(),
        ToolVersion = ToolVersion.Text,
        Width = Console.IsOutputRedirected ? 160 : Math.Max(60, Console.WindowWidth),
    };
}
