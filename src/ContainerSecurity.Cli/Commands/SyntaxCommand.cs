using System.CommandLine;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Cli.Commands;

/// <summary><c>syntax</c>: shows the syntax tree of Dockerfiles, for rule authors.</summary>
internal static class SyntaxCommand
{
    public static Command Create(CommandHost host)
    {
        var files = new Argument<string[]>("FILE") { Arity = ArgumentArity.OneOrMore, Description = "The Dockerfiles; any file name is accepted, and - is standard input." };
        var format = SelectionOptions.Choice("--format", "tree (the default), or json with one object per line and file.", ["tree", "json"]);
        var command = new Command("syntax", "Shows the syntax tree of Dockerfiles with the location of every node.");
        command.Add(files);
        command.Add(format);
        command.SetAction(result => FileLoop.Run(host, result.GetValue(files) ?? [], path =>
        {
            var text = InputFile.Read(host, path);
            if (text.Length > ParserLimits.Default.MaxLength)
                throw new UsageException($"{path}: The file is too large.");
            var document = DockerfileDocument.Parse(path, text);
            if (result.GetValue(format) == "json")
                DockerfileSyntaxWriter.WriteJson(document, host.Output);
            else
                DockerfileSyntaxWriter.WriteTree(document, host.Output);
        }));
        return command;
    }
}
