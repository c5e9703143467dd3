using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class FixedPlatform() : Rule(new()
{
    Id = "CNS8068",
    Title = "FROM has a fixed platform",
    MessageFormat = "FROM is fixed to '{0}', so the image is built for that platform only; use $BUILDPLATFORM or leave the flag out",
    Category = Categories.Building,
    Description = "With a fixed platform the image that is built for another machine still holds programs of the fixed one, which run there slowly or not at all.",
    Remediation = "Leave --platform out, or give it $BUILDPLATFORM for a stage that only builds.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["hadolint:DL3029", "buildkit:FromPlatformFlagConstDisallowed", "kics:using_platform_with_from"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<FromInstructionSyntax>(static context =>
        {
            var from = context.Node;
            if (from.Platform is not { Value.Text: { Length: > 0 } platform } flag || platform.Contains('$'))
                return;
            // A stage that is named for its platform is one of several.
            var name = from.StageName?.RawText;
            if (name is null || !platform.Split('/').Any(part => name.Contains(part, StringComparison.OrdinalIgnoreCase)))
                context.Report(flag.ValueLocation, platform);
        });
}
