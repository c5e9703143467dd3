using System.Globalization;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class InvalidExposedPort() : Rule(new()
{
    Id = "CNS8132",
    Title = "EXPOSE has an invalid port or protocol",
    MessageFormat = "The builder refuses the port '{0}': {1}",
    Category = Categories.Building,
    Description = "EXPOSE takes a port number or a range, and the protocol tcp, udp or sctp. A service name ends the build with an error.",
    Remediation = "Write the number of the port, and the protocol after a slash if it is not tcp.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
})
{
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterInstructionAction<ExposeInstructionSyntax>(static context =>
        {
            foreach (var word in context.Node.Ports.Where(p => p.Value.IndexOf('$') < 0).TakeWhile(p => p.RawText[0] != '#' || p == context.Node.Ports[0]))
            {
                if (Placeholder(word.Value))
                    continue;
                if (Problem(word.Value) is { } problem)
                    context.Report(word.Location, word.Value, problem);
            }
        });
        context.RegisterStageAction(static context =>
        {
            // A variable with a value; inherited ports are reported in their own stage.
            foreach (var port in context.Node.ExposedPorts.Where(p => p.Location.Span.Start > context.Node.Location.Span.Start && p.Location.Text.Contains('$')))
            {
                if (port.Number is { IsUnknown: true, Expression: { } text } && text.IndexOf('$') < 0 && !Placeholder(text) && Problem(text) is { } problem)
                    context.Report(port.Location, text, problem);
            }
        });
    }

    // What another tool fills in.
    private static bool Placeholder(string text) => text.IndexOfAny(['{', '%', '<', '@']) >= 0;

    // Source: BuildKit, frontend/dockerfile/dockerfile2llb/convert_expose.go.
    private static string? Problem(string text)
    {
        var parts = text.Split(':');
        var port = parts[parts.Length - 1];
        var slash = port.IndexOf('/');
        var numbers = slash < 0 ? port : port.Substring(0, slash);
        // CNS8070 says what to write in place of "80:".
        if (numbers.Length == 0)
            return parts.Length > 1 && slash < 0 ? null : "write a port number";
        if (slash >= 0 && port.Substring(slash + 1).ToLowerInvariant() is not ("" or "tcp" or "udp" or "sctp"))
            return $"'{port.Substring(slash + 1)}' is no protocol; write tcp, udp or sctp";
        return RangeProblem(numbers) ?? (parts.Length > 1 && parts[parts.Length - 2].Length > 0 ? RangeProblem(parts[parts.Length - 2]) : null);
    }

    private static string? RangeProblem(string text)
    {
        var ends = text.Split('-');
        if (ends.Length > 2)
            return "write a range as first-last";
        if (!ends.All(IsNumber))
            return $"'{text}' is no number; write the number of the port";
        // CNS8071 reports numbers out of range.
        return ends.Length == 2 && Number(ends[0]) is { } first && Number(ends[1]) is { } last && last < first ? "the range ends before it begins; write the lower port first" : null;
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(c => c is >= '0' and <= '9');

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
