using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using ContainerSecurity.Hosting.Internal;
using ContainerSecurity.Hosting.Sources;

namespace ContainerSecurity.Hosting;

/// <summary>Resolves user input to full paths of existing files and directories. Standard input is read once, also for several runs.</summary>
internal sealed class InputList(CommandHost host)
{
    private const string StandardInput = "-";
    private SourceFile? _read;
    private string? _list;

    /// <summary>Resolves the paths of a request.</summary>
    /// <exception cref="UsageException">A path does not exist, or there are no paths.</exception>
    public List<string> Resolve(AnalysisRequest request)
    {
        if (request.Paths.Count == 0 && request.FilesFrom is null)
            throw new UsageException("Specify a file or directory to analyze, '-' for standard input, or a list with --files-from.");
        CheckStandardInput(request);
        var inputs = new List<string>();
        foreach (var path in request.Paths)
        {
            if (path == StandardInput)
                continue;
            var fullPath = Normalize(path);
            if (!Path.Exists(fullPath))
                throw new UsageException($"File or directory '{path}' does not exist.");
            inputs.Add(fullPath);
        }

        if (request.FilesFrom is { } list)
            AddListed(list, inputs);
        return inputs;
    }

    /// <summary>Standard input as a file, or null if the request does not include it. Its name is that of the request.</summary>
    public SourceFile? ReadStandardInput(AnalysisRequest request)
    {
        if (!IncludesStandardInput(request))
            return null;
        var fullPath = host.FullPath(request.StandardInputName ?? StandardInput);
        return _read ??= new SourceFile(fullPath, fullPath, IsNamed: true) { Content = SourceReader.ReadBytes(host.Input) };
    }

    private static bool IncludesStandardInput(AnalysisRequest request)
    {
        foreach (var path in request.Paths)
        {
            if (path == StandardInput)
                return true;
        }

        return false;
    }

    private static void CheckStandardInput(AnalysisRequest request)
    {
        var isIncluded = IncludesStandardInput(request);
        if (isIncluded && request.FilesFrom == StandardInput)
            throw new UsageException("Standard input is either the file '-' or the list of '--files-from -', not both.");
        if (!isIncluded && request.StandardInputName is not null)
            throw new UsageException("--stdin-filename requires the path '-', which is standard input.");
        if (request.StandardInputName is { } name && (name.Trim().Length == 0 || name[name.Length - 1] is '/' or '\\'))
            throw new UsageException($"--stdin-filename requires the name of a file, not '{name}'.");
    }

    // Tools often list deleted files too, so a missing one is only reported and skipped.
    private void AddListed(string list, List<string> inputs)
    {
        var count = inputs.Count;
        foreach (var line in ReadList(list).Split(['\n', '\0'], StringSplitOptions.RemoveEmptyEntries))
        {
            var path = line.TrimEnd('\r');
            if (string.IsNullOrWhiteSpace(path))
                continue;
            var fullPath = Normalize(path);
            if (!Path.Exists(fullPath))
                host.Notice($"'{path}' in the list does not exist and was skipped");
            else if (LeadsOut(fullPath))
                host.Notice($"'{path}' in the list is a link out of the current directory and was skipped");
            else
                inputs.Add(fullPath);
        }

        if (inputs.Count == count)
            host.Notice($"the list '{list}' contains no existing file" + (count == 0 ? "; nothing was analyzed" : ""));
    }

    // A list is made by a tool, often from the files of a pull request: a link in it could lead to any file of the machine.
    private bool LeadsOut(string fullPath) =>
        (File.GetAttributes(fullPath) & FileAttributes.ReparsePoint) != 0
        && !(File.ResolveLinkTarget(fullPath, returnFinalTarget: true) is { } target
            && target.FullName.StartsWith(Path.TrimEndingDirectorySeparator(host.CurrentDirectory) + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    private string Normalize(string path) => Path.TrimEndingDirectorySeparator(host.FullPath(path));

    private string ReadListFile(string list)
    {
        var bytes = SourceReader.ReadBytes(host.FullPath(list), isNamed: true);
        if (bytes.Count > ParserLimits.Default.MaxLength)
            throw new UsageException($"The list '{list}' is larger than {ParserLimits.Default.MaxLength} bytes.");
        return Encoding.UTF8.GetString(bytes.Array!, bytes.Offset, bytes.Count).TrimStart('\uFEFF');
    }

    private string ReadList(string list)
    {
        try
        {
            return _list ??= list == StandardInput ? ReadAll(host.Input) : ReadListFile(list);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The list '{list}' cannot be read: {FileProblem.Describe(exception)}");
        }
    }

    private static string ReadAll(Stream stream)
    {
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
