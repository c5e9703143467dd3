using ContainerSecurity.Rules.Azure.Templates.Support;

namespace ContainerSecurity.Rules.Azure.Templates;

public sealed class SecretInOutput() : Rule(new()
{
    Id = "CNS3265",
    Title = "An output reveals a secret",
    MessageFormat = "Output '{0}' reveals {1}; hand it over through a Key Vault instead",
    Category = Categories.Secrets,
    Description = "Outputs are kept, readable, in the history of deployments, for all who may read the group.",
    Remediation = "Remove the output. Write the secret into a Key Vault and give out its name, or make the output secure.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = Platforms.Azure,
    Equivalents = [
        "psrule:Azure.Deployment.OutputSecretValue", "armttk:Outputs-Must-Not-Contain-Secrets",
        "bicep:outputs-should-not-contain-secrets",
    ],
    Standards = ["MCSB:IM-8", "CWE-532"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureDocumentAction(static context =>
        {
            foreach (var (name, value) in TemplateOutputs.Of(context.Node))
            {
                if (SecretExpressions.Find(value.Location.Text, context.Node) is { } secret)
                    context.Report(value.Location, name, secret);
            }
        });
}
