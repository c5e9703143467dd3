using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace ContainerSecurity.Hosting.ScriptChecking;

/// <summary>The program <c>shellcheck</c>: a script goes in, JSON comes out. It opens no files, reads no settings and is stopped when it takes too long.</summary>
internal sealed class ShellCheckProgram(string path)
{
    private const int MaxOutput = 4 * 1024 * 1024;

    // Files that a script reads are not there; and what stands before its first line is ours.
    private const string Excluded = "SC1090,SC1091,SC1128";
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>How long a script may take. Far more than any needs: a busy machine is to find the same as an idle one.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Finds the program in the folders of a search path; those that are not given in full, such as the current one, do not count.</summary>
    /// <param name="searchPath">The folders, as in PATH.</param>
    public static ShellCheckProgram? Find(string searchPath)
    {
        var name = OperatingSystem.IsWindows() ? "shellcheck.exe" : "shellcheck";
        foreach (var folder in searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            if (Path.IsPathFullyQualified(folder) && Path.Combine(folder, name) is var file && IsProgram(file))
                return new ShellCheckProgram(file);
        }

        return null;
    }

    /// <summary>Runs it over a script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="shell">The shell as it names it: sh, bash, dash or ksh.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>What it wrote.</returns>
    /// <exception cref="IOException">It could not be run, failed, took too long or wrote too much.</exception>
    public async Task<string> RunAsync(string script, string shell, CancellationToken cancellationToken)
    {
        using var process = Start(shell);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stop.CancelAfter(Timeout);
        try
        {
            var input = WriteAsync(process.StandardInput, script, stop.Token);
            var errors = ReadAsync(process.StandardError, stop.Token);
            var output = await ReadAsync(process.StandardOutput, stop.Token).ConfigureAwait(false);
            await input.ConfigureAwait(false);
            await process.WaitForExitAsync(stop.Token).ConfigureAwait(false);
            // 1 is what it says where it found something.
            if (process.ExitCode is not (0 or 1))
                throw new IOException($"it exited with code {process.ExitCode}: {(await errors.ConfigureAwait(false)).Trim()}");
            return output;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new IOException($"it took longer than {Timeout.TotalSeconds:0} seconds");
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static bool IsProgram(string file) =>
        File.Exists(file) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0);

    private static async Task WriteAsync(StreamWriter input, string script, CancellationToken cancellationToken)
    {
        try
        {
            await using (input.ConfigureAwait(false))
                await input.WriteAsync(script.AsMemory(), cancellationToken).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // It ended before it had read everything; its exit code says why.
        }
    }

    private static async Task<string> ReadAsync(StreamReader reader, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var buffer = new char[16 * 1024];
        int count;
        while ((count = await reader.ReadAsync(buffer, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (text.Length + count > MaxOutput)
                throw new IOException("its output was too large");
            text.Append(buffer, 0, count);
        }

        return text.ToString();
    }

    private Process Start(string shell)
    {
        var info = new ProcessStartInfo(path)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Encoding,
            StandardOutputEncoding = Encoding,
            StandardErrorEncoding = Encoding,
            WorkingDirectory = Path.GetTempPath(),
        };
        foreach (var argument in (IEnumerable<string>)["--norc", "--format=json1", "--exclude=" + Excluded, "--shell=" + shell, "-"])
            info.ArgumentList.Add(argument);
        info.Environment.Remove("SHELLCHECK_OPTS");
        info.Environment["LC_ALL"] = "C.UTF-8";
        try
        {
            return Process.Start(info) ?? throw new IOException("it did not start");
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new IOException(exception.Message, exception);
        }
    }
}
