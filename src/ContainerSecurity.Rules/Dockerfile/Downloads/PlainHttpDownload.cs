using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Downloads.Support;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class PlainHttpDownload() : Rule(new()
{
    Id = "CNS1051",
    Title = "File is downloaded over plain HTTP",
    MessageFormat = "'{0}' is downloaded over plain HTTP; use https",
    Category = Categories.SupplyChain,
    Description = "Anyone between the build and the server can read and replace a file that is downloaded over plain HTTP.",
    Remediation = "Use https. If the server does not support it, verify a checksum that is part of the Dockerfile.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["datadog:avoid_http"],
    Standards = ["CIS-DOCKER:4.11", "CWE-319", "CWE-494"],
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterShellCommandAction(static context =>
        {
            var command = context.Node;
            if (command.Script.Owner is not RunInstructionSyntax || !DownloadTools.Downloads(command.EffectiveCommand) || FileChecks.AreIn(command.Script))
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
                if (PlainHttp.IsRemote(source.Value))
                    context.Report(source.Location, source.Value);
            }
        });
    }
}
