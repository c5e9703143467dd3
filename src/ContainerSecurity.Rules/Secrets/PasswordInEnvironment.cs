using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class PasswordInEnvironment() : Rule(new()
{
    Id = "CNS3002",
    Title = "Environment variable contains a password or key",
    MessageFormat = "'{0}' contains {1} in plain text; {2}",
    Category = Categories.Secrets,
    Description = "The value stays in the file history and in the image or object, where inspection tools show it. Default passwords are often never changed.",
    Remediation = "Remove the value and rotate it. Supply it at run time from a secret store, or in the build with 'RUN --mount=type=secret'.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Containers | InputKinds.Image | InputKinds.Project,
    Equivalents =
    [
        "buildkit:SecretsUsedInArgOrEnv", "hadolint:DL3064", "trivy:DS-0031", "dockle:CIS-DI-0010", "kics:c3e1b6ae-d92c-44b3-8ed5-1f5442bab6a4",
        "kube-linter:env-var-secret", "polaris:sensitiveContainerEnvVar", "kubescape:C-0012", "kubescape:C-0259",
    ],
    Standards = ["CIS-DOCKER:4.10", "CIS-K8S:5.4.1", "NIST-800-190:4.1.4", "NSA:Secrets", "OWASP-K8S:K08", "MCSB:IM-8", "CWE-798", "CWE-1392"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterEnvironmentVariableAction(static context =>
        {
            if (EnvironmentSecrets.Find(context.Node) is { IsCertain: false } secret)
                EnvironmentSecrets.Report(context, context.Descriptor, secret);
        });
}
