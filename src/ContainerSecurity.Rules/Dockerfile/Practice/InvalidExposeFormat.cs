using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class InvalidExposeFormat() : Rule(new()
{
    Id = "CNS8070",
    Title = "EXPOSE contains a host address or port mapping",
    MessageFormat = "EXPOSE takes container ports only; write '{0}' and publish the port when the container starts",
    Category = Categories.Building,
    Description = "An image cannot choose the host port that its own port is published on. The part before the last colon is ignored or rejected.",
    Remediation = "Write the container port only, and publish it with docker run -p.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["buildkit:ExposeInvalidFormat"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<ExposeInstructionSyntax>(static context =>
        {
            foreach (var port in context.Node.Ports)
            {
                var colon = port.Value.LastIndexOf(':');
                if (colon < 0 || port.Value.IndexOfAny(['$']) >= 0)
                    continue;
                var alone = port.Value.Substring(colon + 1);
                // "80:" lacks the port of the container, which is usually the same.
                var isMissing = alone.Length == 0;
                if (isMissing)
                    alone = port.Value.TrimEnd(':').Substring(port.Value.TrimEnd(':').LastIndexOf(':') + 1);
                if (alone.Length == 0 || alone[0] is not (>= '0' and <= '9'))
                    continue;
                context.Report(context.CreateDiagnostic(port.Location, alone) with
                {
                    Fixes = [new CodeFix("Keep the container port only", [new TextChange(port.Span, alone)]) { IsSafe = !isMissing }],
                });
            }
        });
}
