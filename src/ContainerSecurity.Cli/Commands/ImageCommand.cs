using System.CommandLine;
using System.Linq;
using System.Threading;
using ContainerSecurity.Cli.Images;
using ContainerSecurity.Docker;
using ContainerSecurity.Hosting.Sources;

namespace ContainerSecurity.Cli.Commands;

/// <summary><c>image</c>: runs the rules on built images.</summary>
internal sealed class ImageCommand
{
    private readonly Argument<string[]> _images = new("IMAGE")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Archives of 'docker save', OCI layouts (directories or archives), images of a container engine by name or id, and scanner reports on them.",
    };

    private readonly Option<string> _platform = new("--platform")
    {
        HelpName = "OS/ARCH",
        Description = "The platform to read from a multi-platform image (default: linux/amd64).",
        DefaultValueFactory = _ => ImageReaderOptions.Default.Platform,
    };

    private readonly Option<string?> _engine = new("--host")
    {
        HelpName = "URI",
        Description = "The container engine, such as unix:///run/podman/podman.sock (default: DOCKER_HOST or the current Docker context).",
    };

    private readonly RuleOptions _rules = new();
    private readonly OutputOptions _reports = new();
    private readonly CommandHost _host;

    private ImageCommand(CommandHost host) => _host = host;

    public static Command Create(CommandHost host)
    {
        var options = new ImageCommand(host);
        var command = new Command("image", "Analyses built images: configuration, history and layers. Nothing is pulled or run.");
        command.Add(options._images);
        command.Add(options._platform);
        command.Add(options._engine);
        options._rules.AddTo(command);
        options._reports.AddTo(command);
        command.SetAction(options.Run);
        return command;
    }

    private int Run(ParseResult result)
    {
        var targets = OutputOptions.Targets(result).Pair();
        var request = _reports.WithBaseline(result, _host, _rules.Read(result, _host));
        var names = result.GetRequiredValue(_images);
        var root = SourceRoot.Find(ImageInputs.Folders(_host, names), _host.CurrentDirectory);
        var options = ImageReaderOptions.Default with { Platform = result.GetRequiredValue(_platform) };
        using var inputs = new ImageInputs(_host, root, options, result.GetValue(_engine), CancellationToken.None);
        var documents = inputs.Read(names);
        var outcome = new AnalysisSession(_host, CancellationToken.None).Run(request, root, documents);
        OutputOptions.Protect(_host, outcome, targets, names.Select(_host.FullPath));
        return _reports.Write(result, _host, outcome, targets);
    }
}
