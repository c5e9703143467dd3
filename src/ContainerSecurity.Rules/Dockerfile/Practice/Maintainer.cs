using ContainerSecurity.Languages.Dockerfile;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class Maintainer() : Rule(new()
{
    Id = "CNS8074",
    Title = "MAINTAINER is deprecated",
    MessageFormat = "MAINTAINER is deprecated; use LABEL org.opencontainers.image.authors",
    Category = Categories.Building,
    Description = "MAINTAINER has been deprecated for years. A label can be inspected and searched together with the other labels of the image.",
    Remediation = "Use LABEL org.opencontainers.image.authors instead.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["hadolint:DL4000", "buildkit:MaintainerDeprecated", "checkov:CKV_DOCKER_6", "trivy:DS-0022", "kics:maintainer_instruction_being_used"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterInstructionAction<MaintainerInstructionSyntax>(static context =>
        {
            var instruction = context.Node;
            var diagnostic = context.CreateDiagnostic(new Location(instruction.Document, instruction.Keyword.Span));
            if (instruction.Value is { } author && author.RawText.Trim('"', '\'') is var name && name.IndexOfAny(['"', '\'', '$', '\\', '`']) < 0)
                diagnostic = diagnostic with { Fixes = [new CodeFix("Use a LABEL instead", [new TextChange(instruction.Span, $"LABEL org.opencontainers.image.authors=\"{name}\"")])] };
            context.Report(diagnostic);
        });
}
