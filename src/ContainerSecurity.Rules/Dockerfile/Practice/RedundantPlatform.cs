using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class RedundantPlatform() : Rule(new()
{
    Id = "CNS8069",
    Title = "FROM --platform repeats the default",
    MessageFormat = "--platform=$TARGETPLATFORM is the default; remove the flag",
    Category = Categories.Building,
    Description = "FROM uses the target platform by default, so the flag has no effect.",
    Remediation = "Remove the flag.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3065", "buildkit:RedundantTargetPlatform"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<FromInstructionSyntax>(static context =>
        {
            if (context.Node is { Platform: { Value.Text: "$TARGETPLATFORM" or "${TARGETPLATFORM}" } flag, Image: { } image })
            {
                context.Report(flag.Location, new CodeFix("Remove the flag", [new TextChange(TextSpan.FromBounds(flag.Span.Start, image.Span.Start), "")]));
            }
        });
}
