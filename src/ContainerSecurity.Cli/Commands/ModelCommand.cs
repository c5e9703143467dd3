using System.Collections.Generic;
using System.CommandLine;
using ContainerSecurity.Hosting.Sources;

namespace ContainerSecurity.Cli.Commands;

/// <summary><c>model</c>: shows the common model of files, for people who write rules.</summary>
internal static class ModelCommand
{
    public static Command Create(CommandHost host)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "Files of any kind that is analysed." };
        var command = new Command("model", "Shows as JSON what rules see of files: stages, workloads, containers and their properties, with places.");
        command.Add(files);
        command.SetAction(result =>
        {
            var documents = new List<Document>();
            var code = FileLoop.Run(host, result.GetValue(files) ?? [], path =>
                documents.AddRange(DocumentParser.Parse(path, SourceReader.ReadText(host.FullPath(path)))));
            ModelWriter.WriteJson(documents, host.Output);
            return code;
        });
        return command;
    }
}
