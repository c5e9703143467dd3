using System;
using System.IO;
using System.Text;

namespace ContainerSecurity.Cli.Files;

/// <summary>Reads files as text: UTF-8, or UTF-16 and UTF-32 by their marks. A mark of UTF-8 stays in the text.</summary>
internal static class TextFileReader
{
    /// <summary>Files larger than this are not read at all.</summary>
    public const long MaxBytes = 64 * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">Its text; empty where it cannot be read.</param>
    /// <returns>Why it cannot be read, or null.</returns>
    public static string? TryRead(string path, out string text)
    {
        text = "";
        try
        {
            var info = new FileInfo(path);
            if ((info.Attributes & FileAttributes.Directory) != 0)
                return "it is a directory";
            if (info.Length > MaxBytes)
                return $"it has more than {MaxBytes / 1024 / 1024} MB";
            text = Decode(File.ReadAllBytes(path));
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return "access is denied";
        }
        catch (IOException exception)
        {
            return exception is FileNotFoundException or DirectoryNotFoundException ? "it does not exist" : exception.Message;
        }
    }

    private static string Decode(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] => Encoding.UTF32.GetString(bytes),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes),
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes),
        _ => Encoding.UTF8.GetString(bytes),
    };
}
