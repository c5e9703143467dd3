using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using ContainerSecurity.Hosting.Sources;

namespace ContainerSecurity.Cli.Fixing;

/// <summary>Replaces the texts of files, all or none of them, in their own encodings and with their permissions.</summary>
internal static class FileRewriter
{
    /// <summary>Writes new texts if the files still hold what was analysed. If one cannot be written, the others are as they were.</summary>
    /// <param name="files">The files.</param>
    /// <returns>Why they were not written, or null.</returns>
    public static string? Rewrite(IReadOnlyList<FileRewrite> files)
    {
        var staged = new List<StagedFile>();
        var committed = 0;
        try
        {
            foreach (var file in files)
            {
                if (Stage(file, out var stage) is { } problem)
                    return problem;
                staged.Add(stage!);
            }

            for (; committed < staged.Count; committed++)
                staged[committed].Commit();
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return exception.Message + Revert(staged, committed);
        }
        finally
        {
            foreach (var file in staged)
                file.Dispose();
        }
    }

    private static string? Stage(FileRewrite file, out StagedFile? staged)
    {
        staged = null;
        var path = File.ResolveLinkTarget(file.FullPath, returnFinalTarget: true)?.FullName ?? file.FullPath;
        var bytes = File.ReadAllBytes(path);
        if (!TextDecoder.TryDecode(bytes, out var text, out var problem, out var isUtf16))
            return problem;
        if (text != file.Before)
            return "it changed during the analysis";
        Encoding encoding = !isUtf16 ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) : bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        if (!encoding.GetBytes(file.Before).AsSpan().SequenceEqual(bytes))
            return "it contains bytes that are not valid text and would be lost";
        staged = new StagedFile(path, bytes, encoding.GetBytes(file.After));
        return null;
    }

    private static string Revert(List<StagedFile> staged, int committed)
    {
        try
        {
            for (var i = 0; i < committed; i++)
                staged[i].Revert();
            return "";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"; a file that is fixed together with it could not be restored: {exception.Message}";
        }
    }
}
