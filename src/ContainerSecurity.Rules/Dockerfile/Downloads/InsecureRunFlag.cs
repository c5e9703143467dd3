using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Dockerfile.Downloads.Support;

namespace ContainerSecurity.Rules.Dockerfile.Downloads;

public sealed class InsecureRunFlag() : Rule(new()
{
    Id = "CNS1062",
    Title = "RUN uses --security=insecure or --network=host",
    MessageFormat = "'{0}' {1}; remove it",
    Category = Categories.SupplyChain,
    Description = "The flag gives the command elevated privileges or the network of the build host. A compromised package that it installs can attack that host and everything it can reach.",
    Remediation = "Remove the flag, or move the step out of the image build.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Dockerfile,
    Standards = ["CWE-250", "NIST-800-190:4.1.2"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<RunInstructionSyntax>(static context =>
        {
            foreach (var flag in context.Node.Flags)
            {
                var what = (flag.Name, flag.Value?.Text) switch
                {
                    ("security", "insecure") => "runs the command with elevated privileges outside the build sandbox",
                    ("network", "host") => "gives the command the network of the build host",
                    _ => null,
                };
                if (what is not null)
                    context.Report(context.CreateDiagnostic(flag.Location, flag.Text, what).With(Removal(flag)));
            }
        });

    private static CodeFix Removal(FlagSyntax flag)
    {
        var end = flag.Span.End;
        while (end < flag.Document.Text.Length && flag.Document.Text[end] is ' ' or '\t')
            end++;
        return new CodeFix($"Remove {flag.Text}", [new TextChange(TextSpan.FromBounds(flag.Span.Start, end), "")]) { IsSafe = false };
    }
}
