using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class FixedPlatform() : Rule(new()
{
    Id = "CNS8068",
    Title = "FROM --platform uses a constant value",
    MessageFormat = "FROM is fixed to platform '{0}'; use $BUILDPLATFORM or remove --platform",
    Category = Categories.Building,
    Description = "An image built for another platform then still contains binaries of the fixed platform, which run slowly under emulation or not at all.",
    Remediation = "Remove --platform, or set it to $BUILDPLATFORM in a build stage.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL3029", "buildkit:FromPlatformFlagConstDisallowed", "kics:using_platform_with_from"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<FromInstructionSyntax>(static context =>
        {
            var from = context.Node;
            if (from.Platform is not { Value.Text: { Length: > 0 } platform } flag || platform.Contains('$'))
                return;
            // A stage named after its platform is one of several per-platform stages.
            var name = from.StageName?.RawText;
            if (name is null || !platform.Split('/').Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase)))
                context.Report(flag.ValueLocation, platform);
        });
}
