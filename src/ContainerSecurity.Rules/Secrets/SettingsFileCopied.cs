using System.Linq;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SettingsFileCopied() : Rule(new()
{
    Id = "CNS3014",
    Title = "A settings file that may hold a token is copied into the image",
    MessageFormat = "'{0}' may hold a token and becomes part of the image; mount it in the RUN that needs it",
    Category = Categories.Secrets,
    Description = "Package managers keep their logins in these files. One that has none today may have one tomorrow.",
    Remediation = "Mount the file only where it is needed: RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    AppliesTo = Platforms.Dockerfile,
    Standards = ["CIS-DOCKER:4.10", "NIST-800-190:4.1.4", "CWE-538"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterDockerfileAction(static context =>
        {
            var copied = FinalImage.StagesOf(context.Node).SelectMany(s => s.Steps).SelectMany(CopiedFiles.Sources);
            foreach (var source in copied.Where(s => CredentialFiles.IsSettings(s.RawText)))
                context.Report(source.Location, source.RawText);
        });
}
