using ContainerSecurity.Rules.Azure.Templates.Support;

namespace ContainerSecurity.Rules.Azure.Templates;

public sealed class SecretInOutput() : Rule(new()
{
    Id = "CNS3265",
    Title = "Deployment output exposes a secret",
    MessageFormat = "Output '{0}' exposes {1}; store the secret in Key Vault instead",
    Category = Categories.Secrets,
    Description = "Outputs are stored in plain text in the deployment history, readable by everyone who can read the resource group.",
    Remediation = "Remove the output. Store the secret in Key Vault and output its name, or make the output secure.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.Azure,
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
