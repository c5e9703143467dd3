using System.Globalization;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class PortOutOfRange() : Rule(new()
{
    Id = "CNS8071",
    Title = "EXPOSE has a port that does not exist",
    MessageFormat = "There is no port {0}; name one from 1 to 65535",
    Category = Categories.Building,
    Description = "Ports go from 1 to 65535. The builder refuses any other, or an engine cannot publish it.",
    Remediation = "Correct the number.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["hadolint:DL3011", "trivy:DS-0008", "kics:unix_ports_out_of_range"],
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInstructionAction<OnbuildInstructionSyntax>(static context =>
        {
            // Of ONBUILD no stage has the ports; they are seldom anything but numbers.
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
            // The ports of a stage below are reported there.
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
