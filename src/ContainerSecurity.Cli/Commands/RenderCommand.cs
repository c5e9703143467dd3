using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.CommandLine;
using System.Linq;
using ContainerSecurity.Cli.Rendering;
using ContainerSecurity.Deployments;
using ContainerSecurity.Hosting.Sources;
using ContainerSecurity.Rendering;

namespace ContainerSecurity.Cli.Commands;

/// <summary><c>render</c>: prints what would be deployed.</summary>
internal sealed class RenderCommand
{
    private readonly Argument<string> _path = new("PATH") { Description = "A chart, a kustomization, or a folder or file with manifests." };
    private readonly Option<string[]> _values = Repeated("--values", "A values file of a chart; later ones take precedence.", "FILE");
    private readonly Option<string[]> _set = Repeated("--set", "Values of a chart: KEY=VALUE, several separated by commas.", "KEY=VALUE");
    private readonly Option<string[]> _setString = Repeated("--set-string", "String values of a chart.", "KEY=VALUE");
    private readonly Option<string[]> _setJson = Repeated("--set-json", "JSON values of a chart.", "KEY=JSON");
    private readonly Option<string[]> _setFile = Repeated("--set-file", "Values of a chart that are the content of files.", "KEY=FILE");
    private readonly Option<string?> _releaseName = new("--release-name") { Description = "The name of the Helm release (default: release-name).", HelpName = "NAME" };
    private readonly Option<string?> _namespace = new("--namespace") { Description = "The namespace of the Helm release (default: default).", HelpName = "NAME" };
    private readonly Option<string?> _kubernetesVersion = new("--kube-version") { Description = "The Kubernetes version that charts see.", HelpName = "VERSION" };
    private readonly Option<string[]> _apiVersions = Repeated("--api-versions", "API versions that the cluster has as well, separated by commas.", "VERSION");
    private readonly Option<bool> _isUpgrade = new("--is-upgrade") { Description = "Render an upgrade rather than an installation." };
    private readonly Option<bool> _includesDefinitions = new("--include-crds") { Description = "Print the custom resource definitions in crds/ as well." };
    private readonly Option<string[]> _templates = Repeated("--show-only", "Print only this template of the chart.", "TEMPLATE");
    private readonly Option<bool> _hasOrigins = new("--origins") { Description = "Add to each text of the JSON output where its characters were written." };
    private readonly Option<string?> _format = SelectionOptions.Choice("--format", "The format: yaml (the default) or json.", ["yaml", "json"]);

    public static Command Create(CommandHost host)
    {
        var options = new RenderCommand();
        var command = new Command("render", "Prints what a chart, kustomization or folder deploys. Starts no program and uses no network.");
        command.Add(options._path);
        foreach (var option in (Option[])[options._values, options._set, options._setString, options._setJson, options._setFile, options._releaseName, options._namespace, options._kubernetesVersion, options._apiVersions, options._isUpgrade, options._includesDefinitions, options._templates, options._hasOrigins, options._format])
            command.Add(option);
        command.SetAction(result => options.Run(host, result));
        return command;
    }

    private static Option<string[]> Repeated(string name, string description, string value) => new(name) { Description = description + " Can be repeated.", HelpName = value };

    private int Run(CommandHost host, ParseResult result)
    {
        var path = result.GetValue(_path)!;
        var target = new RenderTarget(host, path);
        var rendered = Renderer.Render(target.Path, target.Files, Options(host, result));
        var writer = new RenderWriter(target, result.GetValue(_hasOrigins));
        if (result.GetValue(_format) == "json")
        {
            writer.WriteJson(rendered, host.Output);
        }
        else
        {
            RenderWriter.WriteYaml(rendered, host.Output);
            foreach (var problem in rendered.Problems)
                host.Notice(problem.Origin is { } origin ? $"{target.Show(origin.File.Path, rendered.Kind)}:{origin.File.Text.GetLinePosition(origin.Span.Start).Line + 1}: {problem.Message}" : problem.Message);
        }

        return rendered.Problems.IsEmpty ? ExitCode.Clean : ExitCode.Findings;
    }

    private RenderOptions Options(CommandHost host, ParseResult result) => RenderOptions.Default with
    {
        ValuesFiles = [.. Given(result, _values).Select(f => new OriginFile(f, SourceReader.ReadText(host.FullPath(f))))],
        Assignments = [.. Assignments(result)],
        ReleaseName = result.GetValue(_releaseName) ?? RenderOptions.Default.ReleaseName,
        Namespace = result.GetValue(_namespace) ?? RenderOptions.Default.Namespace,
        KubernetesVersion = result.GetValue(_kubernetesVersion),
        ApiVersions = [.. Given(result, _apiVersions).SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))],
        IsUpgrade = result.GetValue(_isUpgrade),
        IncludesCustomResourceDefinitions = result.GetValue(_includesDefinitions),
        Templates = [.. Given(result, _templates)],
    };

    // Helm applies the kinds of assignments one after the other, whatever their order on the command line.
    private IEnumerable<ValueAssignment> Assignments(ParseResult result) =>
        Given(result, _setJson).Select(t => new ValueAssignment(ValueAssignmentKind.SetJson, t))
            .Concat(Given(result, _set).Select(t => new ValueAssignment(ValueAssignmentKind.Set, t)))
            .Concat(Given(result, _setString).Select(t => new ValueAssignment(ValueAssignmentKind.SetString, t)))
            .Concat(Given(result, _setFile).Select(t => new ValueAssignment(ValueAssignmentKind.SetFile, t)));

    private static ImmutableArray<string> Given(ParseResult result, Option<string[]> option) => [.. result.GetValue(option) ?? []];
}
