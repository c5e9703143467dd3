using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretVariable() : Rule(new()
{
    Id = "CNS3004",
    Title = "Environment variable is meant to hold a secret",
    MessageFormat = "Variable '{0}' is meant to hold a secret, and anyone who can inspect the {1} can read it; mount the secret as a file",
    Category = Categories.Secrets,
    Description = "Environment variables are shown by inspection tools, inherited by child processes and included in crash reports. A placeholder in the file is usually replaced by the real secret.",
    Remediation = "Mount the secret as a file, or refer to a secret of the platform.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.Strict,
    SecuritySeverity = 4.0,
    AppliesTo = InputKinds.Dockerfile | InputKinds.Containers,
    Equivalents = ["buildkit:SecretsUsedInArgOrEnv", "hadolint:DL3064", "trivy:DS-0031", "dockle:CIS-DI-0010", "kics:c3e1b6ae-d92c-44b3-8ed5-1f5442bab6a4", "kube-linter:env-var-secret", "polaris:sensitiveContainerEnvVar", "kubescape:C-0012", "kubescape:C-0259"],
    Standards = ["CIS-DOCKER:4.10", "NIST-800-190:4.1.4", "CIS-K8S:5.4.1", "OWASP-K8S:K08", "CWE-526"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterEnvironmentVariableAction(static context =>
        {
            var variable = context.Node;
            if (EnvironmentSecrets.RuleOf(variable) == "CNS3004")
                context.Report(variable.Name.Location, variable.Name.Value, variable.Container is null ? "image" : "object");
        });
}
