using System;
using System.Collections.Generic;
using System.IO;

namespace ContainerSecurity.Hosting;

/// <summary>Resolves user input to full paths of existing files and directories.</summary>
internal sealed class InputList(CommandHost host)
{
    /// <summary>Resolves the paths of a request.</summary>
    /// <exception cref="UsageException">A path does not exist, or there are no paths.</exception>
    public List<string> Resolve(AnalysisRequest request)
    {
        if (request.Paths.Count == 0 && request.FilesFrom is null)
            throw new UsageException("Specify a file or directory to analyse, or a list with --files-from.");
        var inputs = new List<string>();
        foreach (var path in request.Paths)
        {
            var fullPath = Normalize(path);
            if (!Path.Exists(fullPath))
                throw new UsageException($"File or directory '{path}' does not exist.");
            inputs.Add(fullPath);
        }

        if (request.FilesFrom is { } list)
            AddListed(list, inputs);
        if (inputs.Count == 0)
            inputs.Add(host.CurrentDirectory);
        return inputs;
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
            if (Path.Exists(fullPath))
                inputs.Add(fullPath);
            else
                host.Notice($"'{path}' in the list does not exist and was skipped");
        }

        if (inputs.Count == count)
            host.Notice($"the list '{list}' contains no existing file");
    }

    private string Normalize(string path) => Path.TrimEndingDirectorySeparator(host.FullPath(path));

    private string ReadList(string list)
    {
        try
        {
            return list == "-" ? host.Input.ReadToEnd() : File.ReadAllText(host.FullPath(list));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The list '{list}' cannot be read: {exception.Message}");
        }
    }
}
