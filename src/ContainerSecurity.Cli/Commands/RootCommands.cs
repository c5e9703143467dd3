using System.CommandLine;

namespace ContainerSecurity.Cli.Commands;

/// <summary>The commands of the tool.</summary>
internal static class RootCommands
{
    public static RootCommand Create(CommandHost host) => new(
        """
        Finds security faults in Dockerfiles, Kubernetes manifests, Azure container groups and built images.

        Examples:
          containersec analyze .
          containersec analyze deploy --preset strict --fail-on warning
          containersec analyze . --format sarif --output findings.sarif --format text
          containersec image contoso.azurecr.io/api:1
          containersec image api.tar --format sarif --output image.sarif
          containersec baseline . --output containersec.baseline.json
          containersec rules

        Exit codes: 0 nothing at or above --fail-on, 1 findings, 2 wrong use or configuration, 3 internal failure.
        """)
    {
        AnalyzeCommand.Create(host),
        ImageCommand.Create(host),
        BaselineCommand.Create(host),
        GraphCommand.Create(host),
        MergeCommand.Create(host),
        RulesCommand.Create(host),
        SyntaxCommand.Create(host),
        ModelCommand.Create(host),
    };
}
