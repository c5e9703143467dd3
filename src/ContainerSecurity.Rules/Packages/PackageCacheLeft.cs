using System.Collections.Immutable;
using ContainerSecurity.Dockerfiles;

namespace ContainerSecurity.Rules.Packages;

/// <summary>CNS8006: the cache of the package manager stays in the layer.</summary>
public sealed class PackageCacheLeft : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8006",
        Title = "The cache of the package manager stays in the layer",
        MessageFormat = "'{0}' leaves its cache in the image; {1}",
        Category = Categories.Building,
        Description = "Files that nobody needs make the image larger, and the list of packages in it is stale from the first day.",
        Remediation = "Remove the cache in the same RUN instruction, tell the package manager not to keep one, or mount a cache.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.Strict,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = [
            "hadolint:DL3009", "hadolint:DL3019", "hadolint:DL3032", "hadolint:DL3036",
            "hadolint:DL3040",
        ],
        Standards = ["CIS-DOCKER:4.3"],
        HelpLink = RuleHelp.Link("CNS8006"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterShellScriptAction(static context =>
        {
            if (context.Node.Instruction is not RunInstructionSyntax run || !context.Node.IsComplete)
                return;
            foreach (var command in context.Node.Commands)
            {
                var invocation = command.EffectiveCommand;
                if (OsPackageCache.Left(invocation, context.Node, run) is { } advice)
                {
                    context.Report(Descriptor, invocation.NameWord!.Location, invocation.Name, advice);
                    return;
                }
            }
        });
}
