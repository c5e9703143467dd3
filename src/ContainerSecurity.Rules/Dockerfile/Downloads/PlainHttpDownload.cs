using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Downloads.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class PlainHttpDownload() : Rule(new()
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
})
{
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
                    context.Report(word.Location, word.StaticText ?? word.Text.Trim('"', '\''));
            }
        });
        context.RegisterInstructionAction<AddInstructionSyntax>(static context =>
        {
            if (context.Node.Flag("checksum") is not null)
                return;
            foreach (var source in context.Node.Sources)
            {
                if (PlainHttp.IsRemote(source.RawText.Trim('"', '\'')))
                    context.Report(source.Location, source.RawText);
            }
        });
    }
}
