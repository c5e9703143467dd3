using System.Collections.Generic;
using System.CommandLine;
using System.Threading;
using ContainerSecurity.Cli.Images;
using ContainerSecurity.Docker;
using ContainerSecurity.Output.Models;

namespace ContainerSecurity.Cli.Commands;

/// <summary><c>model</c>: shows the common model of files, for rule authors.</summary>
internal static class ModelCommand
{
    public static Command Create(CommandHost host)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "Files of any supported type, including image archives; - is standard input." };
        var command = new Command("model", "Shows the model that rules work on as JSON: stages, workloads, containers and their properties, with locations.");
        command.Add(files);
        command.SetAction(result =>
        {
            var documents = new List<Document>();
            var code = FileLoop.Run(host, result.GetValue(files) ?? [], path => documents.AddRange(Read(host, path)));
            ModelWriter.WriteJson(documents, host.Output);
            return code;
        });
        return command;
    }

    private static IEnumerable<Document> Read(CommandHost host, string path)
    {
        var fullPath = host.FullPath(path);
        if (path == InputFile.StandardInput || !ImageInputs.IsImage(fullPath))
            return DocumentParser.Parse(path, InputFile.Read(host, path), ParserOptions.Default with { DetectsByContent = path == InputFile.StandardInput });
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
