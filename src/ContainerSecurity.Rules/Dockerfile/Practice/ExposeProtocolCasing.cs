using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class ExposeProtocolCasing() : Rule(new()
{
    Id = "CNS8072",
    Title = "EXPOSE protocol is not lowercase",
    MessageFormat = "Protocol '{0}' is not lowercase; write it in lowercase",
    Category = Categories.Building,
    Description = "Protocols are written in lowercase by convention, and consistent casing makes them easy to search for.",
    Remediation = "Write the protocol in lowercase.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["buildkit:ExposeProtoCasing"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<ExposeInstructionSyntax>(static context =>
        {
            foreach (var port in context.Node.Ports)
            {
                var start = port.RawText.LastIndexOf('/') + 1;
                var protocol = port.RawText.Substring(start);
                if (start == 0 || protocol.IndexOfAny(['$']) >= 0 || Casing.IsLower(protocol))
                    continue;
                var span = port.Text.MapSpan(start, protocol.Length);
                context.Report(new Location(port.Document, span), new CodeFix("Write the protocol in lowercase", [new TextChange(span, protocol.ToLowerInvariant())]), protocol);
            }
        });
}
