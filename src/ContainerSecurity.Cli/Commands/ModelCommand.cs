using System.CommandLine;
using System.Linq;
using ContainerSecurity.Cli.Files;

namespace ContainerSecurity.Cli.Commands;

internal static class ModelCommand
{
    public static Command Make()
    {
        var files = new Argument<string[]>("FILE") { Description = "Dockerfiles, manifests, container groups, templates.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("model", "Prints the common model of files as JSON, for people who write rules.") { files };
        command.SetAction(parsed =>
        {
            var documents = parsed.GetRequiredValue(files).SelectMany(path => TextFileReader.TryRead(path, out var text) is { } reason
                ? throw new UsageException($"'{path}' cannot be read: {reason}")
                : DocumentParser.Parse(path, SourceText.From(text)));
            ReportOutput.Write(null, output => ModelWriter.WriteJson(documents, output));
            return ExitCodes.Clean;
        });
        return command;
    }
}
