using System.Collections.Immutable;

namespace ContainerSecurity.Rules.Secrets;

/// <summary>CNS3001: a secret is written as the value of a variable.</summary>
public sealed class SecretInEnvironment : Rule
{
    private static readonly DiagnosticDescriptor Descriptor = new()
    {
        Id = "CNS3001",
        Title = "A secret is written as the value of a variable",
        MessageFormat = "The value of '{0}' is a secret in plain text; {1}",
        Category = Categories.Secrets,
        Description = "The value stays in the file's history, in the image or the object, and is shown by every tool that lists them. Whoever reads one of these has it.",
        Remediation = "Take the value out and change it where it was used. Give it at run time from a secret store, and to a build by 'RUN --mount=type=secret'.",
        DefaultSeverity = DiagnosticSeverity.Error,
        Preset = RulePreset.Recommended,
        SecuritySeverity = 8.0,
        AppliesTo = Platforms.Dockerfile | Platforms.Containers,
        Equivalents =
        [
            "buildkit:SecretsUsedInArgOrEnv", "hadolint:DL3064", "trivy:DS-0031", "dockle:CIS-DI-0010", "kics:c3e1b6ae-d92c-44b3-8ed5-1f5442bab6a4",
            "kube-linter:env-var-secret", "polaris:sensitiveContainerEnvVar", "kubescape:C-0012", "kubescape:C-0259",
        ],
        Standards = ["CIS-DOCKER:4.10", "CIS-K8S:5.4.1", "NIST-800-190:4.1.4", "NSA:Secrets", "OWASP-K8S:K08", "CWE-798"],
        HelpLink = RuleHelp.Link("CNS3001"),
    };

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterEnvironmentVariableAction(static context =>
        {
            var variable = context.Node;
            if (variable.IsSecure || !variable.Name.IsKnown || !variable.Value.IsKnown)
                return;
            var value = variable.Value.Value!;
            if (SecretValues.HasPassword(value) || (SecretNames.IsSecret(variable.Name.Value!) && SecretValues.CanBeSecret(value)))
                context.Report(Descriptor, variable.Value.Location, variable.Name.Value, Advice(variable));
        });

    private static string Advice(EnvironmentVariable variable) => variable switch
    {
        { Origin: EnvironmentVariableOrigin.Arg } => "pass it to the build with 'RUN --mount=type=secret'",
        { Container.Workload.Platform: WorkloadPlatform.ContainerInstances } => "use secureValue, with a parameter from Key Vault",
        { Container: not null } => "use a secretKeyRef or a mounted secret",
        _ => "give it when the container starts",
    };
}
