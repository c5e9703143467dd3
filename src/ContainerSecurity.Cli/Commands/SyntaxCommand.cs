using System.CommandLine;
using ContainerSecurity.Cli.Files;
using ContainerSecurity.Dockerfiles;

namespace ContainerSecurity.Cli.Commands;

internal static class SyntaxCommand
{
    public static Command Make()
    {
        var files = new Argument<string[]>("FILE") { Description = "Dockerfiles.", Arity = ArgumentArity.OneOrMore };
        var format = new Option<SyntaxFormat>("--format") { Description = "A tree for people, or json: one object a line for each file." };
        var command = new Command("syntax", "Prints how Dockerfiles are read, for people who write rules.") { files, format };
        command.SetAction(parsed =>
        {
            ReportOutput.Write(null, output =>
            {
                foreach (var path in parsed.GetRequiredValue(files))
                {
                    if (TextFileReader.TryRead(path, out var text) is { } reason)
                        throw new UsageException($"'{path}' cannot be read: {reason}");
                    var document = DockerfileDocument.Parse(path, SourceText.From(text));
                    if (parsed.GetValue(format) == SyntaxFormat.Json)
                        DockerfileSyntaxWriter.WriteJson(document, output);
                    else
                        DockerfileSyntaxWriter.WriteTree(document, output);
                }
            });
            return ExitCodes.Clean;
        });
        return command;
    }

    private enum SyntaxFormat
    {
        Tree,
        Json,
    }
}
