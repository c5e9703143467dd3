using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretNameForSetting() : Rule(new()
{
    Id = "CNS3049",
    Title = "Variable is named like a secret",
    MessageFormat = "'{0}' is named like a secret but does not hold one; rename it, or suppress this finding",
    Category = Categories.Secrets,
    Description = "Secret scanners report the name, and the next person may put a real secret into it.",
    Remediation = "Rename the variable to describe its value, such as TOKEN_FILE; or keep it and suppress the finding.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = InputKinds.Dockerfile,
    Equivalents = ["buildkit:SecretsUsedInArgOrEnv", "hadolint:DL3064"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterEnvironmentVariableAction(static context =>
        {
            if (EnvironmentSecrets.RuleOf(context.Node) == "CNS3049")
                context.Report(context.Node.Name.Location, context.Node.Name.Value);
        });
}
