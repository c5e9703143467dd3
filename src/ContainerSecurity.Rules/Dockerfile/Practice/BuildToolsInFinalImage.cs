using System;
using System.Linq;
using ContainerSecurity.Languages.Dockerfile;
using ContainerSecurity.Rules.Support;

namespace ContainerSecurity.Rules.Dockerfile.Practice;

public sealed class BuildToolsInFinalImage() : Rule(new()
{
    Id = "CNS8082",
    Title = "Final image contains build tools",
    MessageFormat = "Image '{0}' contains build tools; build in a separate stage and copy the result into a smaller runtime image",
    Category = Categories.Building,
    Description = "Compilers, package managers and headers in the runtime image give attackers tools and add vulnerabilities that scanners keep reporting.",
    Remediation = "Build in one stage and copy the result into a final stage with only the runtime dependencies.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Recommended,
    AppliesTo = InputKinds.Dockerfile,
    Standards = ["NIST-800-190:4.1.2", "CWE-1104"],
})
{
    // Images with compilers and SDKs. Source: the images' own descriptions, 2026-11.
    private static readonly string[] Builders = ["golang", "maven", "gradle", "rust", "gcc", "haskell", "swift"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterStageAction(static context =>
        {
            var stage = context.Node;
            // Without a command it is probably a build environment.
            if (!stage.IsFinal || stage.BaseImage is not { } image || ImageNames.Repository(image) is not { } repository || !stage.Instructions.Any(i => i is CmdInstructionSyntax or EntrypointInstructionSyntax))
                return;
            var isBuilder = ImageNames.OnDockerHub(image) is { } name ? Builders.Contains(name)
                : image.RegistryHost == "mcr.microsoft.com" && (repository == "dotnet/sdk" || repository.StartsWith("dotnet/sdk/", StringComparison.Ordinal));
            if (isBuilder && image.Tag.Value?.Contains("slim", StringComparison.Ordinal) != true)
                context.Report(image.Location, image.Text);
        });
}
