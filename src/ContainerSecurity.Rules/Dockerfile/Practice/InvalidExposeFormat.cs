using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class InvalidExposeFormat() : Rule(new()
{
    Id = "CNS8070",
    Title = "EXPOSE has a host address or a mapping",
    MessageFormat = "EXPOSE takes a port only; write '{0}' and map it when the container is run",
    Category = Categories.Building,
    Description = "An image cannot say on which port of the host its own is published. What stands before the last colon is left out or refused.",
    Remediation = "Write the port of the container alone, and publish it with docker run -p.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["buildkit:ExposeInvalidFormat"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<ExposeInstructionSyntax>(static context =>
        {
            foreach (var port in context.Node.Ports)
            {
                var colon = port.RawText.LastIndexOf(':');
                if (colon < 0 || port.RawText.IndexOfAny(['$']) >= 0)
                    continue;
                var alone = port.RawText.Substring(colon + 1);
                context.Report(context.CreateDiagnostic(port.Location, alone) with
                {
                    Fixes = alone.Length == 0 ? [] : [new CodeFix("Keep the port alone", [new TextChange(port.Span, alone)])],
                });
            }
        });
}
