using ContainerSecurity.Rules.Secrets.Detection;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecretNameForSetting() : Rule(new()
{
    Id = "CNS3049",
    Title = "A variable is named for a secret and holds none",
    MessageFormat = "'{0}' is named like a secret, but its value is none; another name spares readers and scanners the question",
    Category = Categories.Secrets,
    Description = "A value such as true, a number or a path is no secret. Whoever looks for secrets by name finds it all the same, and the day may come on which somebody puts one in.",
    Remediation = "Give the variable a name that says what it holds, such as TOKEN_FILE; or keep it, and suppress the finding.",
    DefaultSeverity = DiagnosticSeverity.Info,
    Preset = RulePreset.All,
    AppliesTo = Platforms.Dockerfile,
    Equivalents = ["buildkit:SecretsUsedInArgOrEnv", "hadolint:DL3064"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterEnvironmentVariableAction(static context =>
        {
            if (context.Node is { Container: null, Stage: not null, Name: { IsKnown: true, Value: { } name }, Value: { IsKnown: true, Value: { Length: > 0 } value } } variable
                && SecretNames.IsSecret(name) && SecretValues.IsHarmless(value) && EnvironmentSecrets.Find(variable) is null)
                context.Report(variable.Name.Location, name);
        });
}
