using System.Linq;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SettingsFileCopied() : Rule(new()
{
    Id = "CNS3014",
    Title = "Settings file with possible token is copied",
    MessageFormat = "'{0}' may contain a token and becomes part of the image; mount it in the RUN that needs it",
    Category = Categories.Secrets,
    Description = "Package managers store their login tokens in these files, so a file without a token today may have one tomorrow.",
    Remediation = "Mount the file only in the RUN that needs it: RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = InputKinds.Dockerfile,
    Standards = ["CIS-DOCKER:4.10", "NIST-800-190:4.1.4", "CWE-538"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            var copied = FinalImage.StagesOf(context.Node).SelectMany(s => s.Steps).SelectMany(CopiedFiles.Sources);
            foreach (var source in copied.Where(s => CredentialFiles.IsSettings(s.Value)))
                context.Report(source.Location, source.Value);
        });
}
