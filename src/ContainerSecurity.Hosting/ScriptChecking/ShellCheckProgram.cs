using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace ContainerSecurity.Hosting.ScriptChecking;

/// <summary>Runs the program <c>shellcheck</c> on scripts. It opens no files, reads no settings and is stopped when it takes too long.</summary>
internal sealed class ShellCheckProgram(string path)
{
    private const int MaxOutput = 4 * 1024 * 1024;

    // Files that a script sources are not available, and the lines in front of the script are generated.
    private const string Excluded = "SC1090,SC1091,SC1128";
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The timeout for a script. Far longer than necessary, so that the findings do not depend on the load of the machine.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Finds the program in the directories of a search path; relative ones, such as the current directory, are ignored.</summary>
    /// <param name="searchPath">The directories, in the format of PATH.</param>
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

    /// <summary>Runs the program on a script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="shell">The shell: sh, bash, dash or ksh.</param>
    /// <param name="cancellationToken">The cancellation token.</param>
    /// <returns>The output.</returns>
    /// <exception cref="IOException">The program could not be started, failed, timed out or wrote too much.</exception>
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
            // Exit code 1 means findings.
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
            // The program exited before it read all input; its exit code shows the reason.
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
