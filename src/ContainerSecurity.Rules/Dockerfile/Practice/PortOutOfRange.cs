using System.Globalization;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class PortOutOfRange() : Rule(new()
{
    Id = "CNS8071",
    Title = "EXPOSE port is out of range",
    MessageFormat = "Port {0} is out of range; use a port from 1 to 65535",
    Category = Categories.Building,
    Description = "Ports range from 1 to 65535. The builder rejects any other number, or the container engine cannot publish it.",
    Remediation = "Correct the port number.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3011", "trivy:DS-0008", "kics:unix_ports_out_of_range"],
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInstructionAction<OnbuildInstructionSyntax>(static context =>
        {
            // The ports of ONBUILD instructions belong to no stage, and are rarely anything but numbers.
            foreach (var word in context.Node.Instruction is ExposeInstructionSyntax expose ? expose.Ports : [])
            {
                foreach (var number in word.RawText.Split('/')[0].Split('-'))
                {
                    if (long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is < 1 or > 65535)
                        context.Report(word.Location, port);
                }
            }
        });
        context.RegisterStageAction(static context =>
        {
            // Inherited ports are reported in their own stage.
            foreach (var port in context.Node.ExposedPorts.Where(p => p.Location.Span.Start > context.Node.Location.Span.Start))
            {
                foreach (var number in port.LastNumber.Value == port.Number.Value ? new[] { port.Number } : [port.Number, port.LastNumber])
                {
                    if (number is { IsKnown: true, Value: < 1 or > 65535 })
                        context.Report(port.Location, number.Value);
                }
            }
        });
    }
}
