using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretInEnvironment() : Rule(new()
{
    Id = "CNS3001",
    Title = "A credential is written as the value of a variable",
    MessageFormat = "The value of '{0}' is {1}, in plain text; {2}, and renew it",
    Category = Categories.Secrets,
    Description = "The value stays in the file's history, in the image or the object, and is shown by every tool that lists them. Whoever reads one of these has it.",
    Remediation = "Take the value out and renew it. Give it at run time from a secret store, and to a build by 'RUN --mount=type=secret'.",
    DefaultSeverity = DiagnosticSeverity.Error,
    Preset = RulePreset.Minimal,
    SecuritySeverity = 9.0,
    AppliesTo = Platforms.Dockerfile | Platforms.Containers | Platforms.Image | Platforms.Project,
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
