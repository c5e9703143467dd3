using ContainerSecurity.Rules.Secrets.Detection;

namespace ContainerSecurity.Rules.Secrets;

public sealed class RepositoryCredentials() : Rule(new()
{
    Id = "CNS3044",
    Title = "A git volume's address has a password in it",
    MessageFormat = "The address of git volume '{0}' holds {1}; take it out, and renew it",
    Category = Categories.Secrets,
    Description = "The address is shown to everyone who can look at the group or object. Who has the password can read the repository, and mostly write to it.",
    Remediation = "Build what is needed into the image, or fetch it when the container starts, with an identity.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 8.0,
    AppliesTo = Platforms.Containers,
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
