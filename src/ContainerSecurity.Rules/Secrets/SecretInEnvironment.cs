using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretInEnvironment() : Rule(new()
{
    Id = "CNS3001",
    Title = "Environment variable contains a credential",
    MessageFormat = "'{0}' contains {1} in plain text; {2}, and rotate it",
    Category = Categories.Secrets,
    Description = "The value stays in the file history and in the image or object, so anyone who can read one of these has the credential.",
    Remediation = "Remove the value and rotate it. Supply it at run time from a secret store, or in the build with 'RUN --mount=type=secret'.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 9.0,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Containers | InputKinds.Image | InputKinds.Project,
    Equivalents =
    [
        "buildkit:SecretsUsedInArgOrEnv", "hadolint:DL3064", "trivy:DS-0031", "kics:c3e1b6ae-d92c-44b3-8ed5-1f5442bab6a4", "kube-linter:env-var-secret", "polaris:sensitiveContainerEnvVar", "kubescape:C-0012", "kubescape:C-0259",
    ],
    Standards = ["CIS-DOCKER:4.10", "CIS-K8S:5.4.1", "NIST-800-190:4.1.4", "NSA:Secrets", "OWASP-K8S:K08", "MCSB:IM-8", "CWE-798"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterEnvironmentVariableAction(static context =>
        {
            if (EnvironmentSecrets.Find(context.Node) is { IsCertain: true } secret)
                EnvironmentSecrets.Report(context, context.Descriptor, secret);
        });
}
