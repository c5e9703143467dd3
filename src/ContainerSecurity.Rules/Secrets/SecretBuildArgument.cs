using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretBuildArgument() : Rule(new()
{
    Id = "CNS3003",
    Title = "Build argument passes a secret",
    MessageFormat = "ARG '{0}' passes a secret to the build, which stays in the image history; use 'RUN --mount=type=secret'",
    Category = Categories.Secrets,
    Description = "The values of build arguments are stored in the image history and the provenance, where anyone who can pull the image can read them.",
    Remediation = "Remove the ARG, and mount the secret in the RUN instructions that need it: RUN --mount=type=secret,id=token,env=TOKEN.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["buildkit:SecretsUsedInArgOrEnv", "hadolint:DL3064", "trivy:DS-0031"],
    Standards = ["CIS-DOCKER:4.10", "NIST-800-190:4.1.4", "CWE-538"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterEnvironmentVariableAction(static context =>
        {
            if (EnvironmentSecrets.RuleOf(context.Node) == "CNS3003")
                context.Report(context.Node.Name.Location, context.Node.Name.Value);
        });
}
