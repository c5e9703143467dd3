using System;
using System.Collections.Generic;
using System.CommandLine;

namespace ContainerSecurity.Cli.Commands;

/// <summary>The commands of the tool.</summary>
internal static class RootCommands
{
    private const string Description =
        """
        Finds security problems in Dockerfiles, Kubernetes manifests, Azure container groups and built images.

        Examples:
          containersec analyze .
          containersec analyze deploy --preset strict --fail-on warning
          containersec analyze . --format sarif --output findings.sarif --format text
          containersec image contoso.azurecr.io/api:1
          containersec image api.tar --format sarif --output image.sarif
          containersec baseline . --output containersecurity.baseline.json
          containersec rules
          containersec explain CNS1002
          helm template . | containersec analyze -

        Exit codes: 0 no findings at or above --fail-on, 1 findings, 2 invalid usage or configuration, or output that cannot be written, 3 internal error.
        """;

    private static readonly Dictionary<string, Func<CommandHost, Command>> Commands = new(StringComparer.Ordinal)
    {
        ["analyze"] = AnalyzeCommand.Create,
        ["image"] = ImageCommand.Create,
        ["baseline"] = BaselineCommand.Create,
        ["graph"] = GraphCommand.Create,
        ["render"] = RenderCommand.Create,
        ["units"] = UnitsCommand.Create,
        ["merge"] = MergeCommand.Create,
        ["rules"] = RulesCommand.Create,
        ["explain"] = ExplainCommand.Create,
        ["syntax"] = SyntaxCommand.Create,
        ["model"] = ModelCommand.Create,
    };

    /// <summary>The names of the commands.</summary>
    public static IReadOnlyCollection<string> Names => Commands.Keys;

    /// <summary>The root command; if the command line starts with the name of a command, only that one is created, for a faster start.</summary>
    /// <param name="host">The host.</param>
    /// <param name="args">The command line.</param>
    public static RootCommand Create(CommandHost host, string[] args)
    {
        var root = new RootCommand(Description);
        if (args.Length > 0 && Commands.TryGetValue(args[0], out var named))
        {
            root.Add(named(host));
            return root;
        }

        foreach (var create in Commands.Values)
            root.Add(create(host));
        return root;
    }
}
