using System.Collections.Immutable;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Practice.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

/// <summary>CNS8072: EXPOSE has a protocol in capitals.</summary>
public sealed class ExposeProtocolCasing : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS8072",
        Title = "The protocol is written in capitals",
        MessageFormat = "Write the protocol '{0}' in lower case",
        Category = Categories.Building,
        Description = "Protocols are written in lower case, and one way of writing makes them easy to search for.",
        Remediation = "Write the protocol in lower case.",
        DefaultSeverity = DiagnosticSeverity.Info,
        Preset = RulePreset.All,
        AppliesTo = Platforms.Dockerfile,
        Equivalents = ["buildkit:ExposeProtoCasing"],
        HasFix = true,
        HelpLink = RuleHelp.Link("CNS8072"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
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
                context.Report(Diagnostic.Create(Descriptor, new Location(port.Document, span), protocol) with
                {
                    Fixes = [new CodeFix("Write it in lower case", [new TextChange(span, protocol.ToLowerInvariant())])],
                });
            }
        });
}
