using System;
using System.IO;
using System.Text;
using ContainerSecurity.Hosting.Sources;

namespace ContainerSecurity.Cli.Fixing;

/// <summary>Replaces the text of a file atomically, in its encoding and with its permissions.</summary>
internal static class FileRewriter
{
    /// <summary>Writes a text if the file still contains the analysed text.</summary>
    /// <param name="fullPath">The file; for a link, its target is written.</param>
    /// <param name="before">The analysed text.</param>
    /// <param name="after">The new text.</param>
    /// <returns>The reason if it was not written, or null.</returns>
    public static string? Rewrite(string fullPath, string before, string after)
    {
        try
        {
            var path = File.ResolveLinkTarget(fullPath, returnFinalTarget: true)?.FullName ?? fullPath;
            var bytes = File.ReadAllBytes(path);
            if (!TextDecoder.TryDecode(bytes, out var text, out var problem, out var isUtf16))
                return problem;
            if (text != before)
                return "it changed during the analysis";
            Encoding encoding = !isUtf16 ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) : bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            if (!encoding.GetBytes(before).AsSpan().SequenceEqual(bytes))
                return "it contains bytes that are not valid text and would be lost";
            Replace(path, encoding.GetBytes(after));
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.Message;
        }
    }

    private static void Replace(string path, byte[] bytes)
    {
        var info = new FileInfo(path);
        if (info.IsReadOnly)
            throw new IOException("it is read-only");
        var temporary = $"{path}.{Environment.ProcessId}.tmp";

        // Outside of the cleanup: an existing file of this name belongs to someone else.
        var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write);
        try
        {
            using (stream)
            {
                stream.Write(bytes);
                stream.Flush(flushToDisk: true);
            }

            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(temporary, info.UnixFileMode);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
