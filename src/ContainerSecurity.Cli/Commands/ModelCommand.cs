using System.Collections.Generic;
using System.CommandLine;
using System.Threading;
using ContainerSecurity.Cli.Images;
using ContainerSecurity.Docker;
using ContainerSecurity.Hosting.Sources;
using ContainerSecurity.Output.Models;

namespace ContainerSecurity.Cli.Commands;

/// <summary><c>model</c>: shows the common model of files, for people who write rules.</summary>
internal static class ModelCommand
{
    public static Command Create(CommandHost host)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "Files of any kind that is analysed, archives of images too." };
        var command = new Command("model", "Shows as JSON what rules see of files: stages, workloads, containers and their properties, with places.");
        command.Add(files);
        command.SetAction(result =>
        {
            var documents = new List<Document>();
            var code = FileLoop.Run(host, result.GetValue(files) ?? [], path => documents.AddRange(Read(path, host.FullPath(path))));
            ModelWriter.WriteJson(documents, host.Output);
            return code;
        });
        return command;
    }

    private static IEnumerable<Document> Read(string path, string fullPath)
    {
        if (!ImageInputs.IsImage(fullPath))
            return DocumentParser.Parse(path, SourceReader.ReadText(fullPath));
        try
        {
            return ImageArchive.ReadFile(path, fullPath, ImageReaderOptions.Default, CancellationToken.None);
        }
        catch (ImageReadException exception)
        {
            throw new UsageException(exception.Message);
        }
    }
}
