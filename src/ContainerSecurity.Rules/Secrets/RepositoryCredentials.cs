using ContainerSecurity.Rules.Secrets.Detection;

namespace ContainerSecurity.Rules.Secrets;

public sealed class RepositoryCredentials() : Rule(new()
{
    Id = "CNS3044",
    Title = "Git volume URL contains a password",
    MessageFormat = "URL of git volume '{0}' contains {1}; remove it and rotate it",
    Category = Categories.Secrets,
    Description = "The URL is shown to everyone who can read the group or object, and the password usually gives write access to the repository.",
    Remediation = "Build the files into the image, or fetch them at startup with a managed identity.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 8.0,
    AppliesTo = InputKinds.Containers,
    Standards = ["MCSB:IM-8", "CWE-798", "OWASP-K8S:K08"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterWorkloadAction(static context =>
        {
            foreach (var volume in context.Node.Volumes)
            {
                if (volume.Kind == VolumeKind.GitRepo && volume.Path.IsKnown && SecretDetector.Find(volume.Path.Value!) is { } secret)
                    context.Report(volume.Path.Location, volume.Name.Value ?? "", secret.Kind);
            }
        });
}
