using System.Collections.Immutable;
using ContainerSecurity.Dockerfiles;
using ContainerSecurity.Rules.Shared;

namespace ContainerSecurity.Rules.Downloads;

/// <summary>CNS1051: a file is downloaded without encryption.</summary>
public sealed class PlainHttpDownload : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS1051",
        Title = "A file is downloaded without encryption",
        MessageFormat = "'{0}' is fetched over plain http, so anybody on the way can change it; use https",
        Category = Categories.SupplyChain,
        Description = "What comes over plain http can be read and replaced by anybody between the build and the server.",
        Remediation = "Use https. Where the server has none, check a hash that stands in the Dockerfile.",
        DefaultSeverity = DiagnosticSeverity.Warning,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 6.0,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = ["datadog:avoid_http"],
        Standards = ["CIS-DOCKER:4.11", "CWE-319", "CWE-494"],
        HelpLink = RuleHelp.Link("CNS1051"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node;
            if (command.Script.Instruction is not RunInstructionSyntax || !DownloadTools.Downloads(command.EffectiveCommand) || FileChecks.AreIn(command.Script))
                return;
            foreach (var word in command.EffectiveCommand.Arguments)
            {
                if (PlainHttp.IsRemote(word.StaticPrefix))
                    context.Report(Descriptor, word.Location, word.StaticText ?? word.Text.Trim('"', '\''));
            }
        });
        context.RegisterInstructionAction<AddInstructionSyntax>(static context =>
        {
            if (context.Node.Flag("checksum") is not null)
                return;
            foreach (var source in context.Node.Sources)
            {
                if (PlainHttp.IsRemote(source.RawText.Trim('"', '\'')))
                    context.Report(Descriptor, source.Location, source.RawText);
            }
        });
    }
}
