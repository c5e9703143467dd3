using System;
using System.Linq;
using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Templates;

public sealed class SecretInNestedDeployment() : Rule(new()
{
    Id = "CNS3266",
    Title = "Nested deployment exposes a secret in deployment history",
    MessageFormat = "Deployment '{0}' evaluates the secure parameter '{1}' in the outer scope, which stores it in plain text; set expressionEvaluationOptions.scope to inner",
    Category = Categories.Secrets,
    Description = "The nested template is stored in the deployment history with the value of the secret in it.",
    Remediation = "Set properties.expressionEvaluationOptions.scope to inner and pass the secret as a secure parameter of the nested template.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 6.0,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.Deployment.OuterSecret", "psrule:Azure.Deployment.SecureValue", "armttk:Secure-Params-In-Nested-Deployments",
        "bicep:nested-deployment-template-scoping",
    ],
    Standards = ["MCSB:IM-8", "CWE-532"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureResourceAction(static context =>
        {
            if (context.Node.Document is not { Kind: DocumentKind.ArmTemplate } document
                || TemplateOf(document.Root, context.Node.Node.Span) is not { } template
                || Setting.Of(context.Node, "properties.expressionEvaluationOptions.scope") is { IsUnknown: true } or { Text: "inner" or "Inner" })
                return;
            var text = document.Text.ToString(template.Value.Span);
            foreach (var parameter in document.Parameters)
            {
                if (parameter.IsSecure && text.Contains($"parameters('{parameter.Name}')", StringComparison.OrdinalIgnoreCase))
                    context.Report(template.Key.Location, context.Node.Identity.Name, parameter.Name);
            }
        }, AzureTypes.Deployment);

    // Uses the nested template as written, because evaluation replaces it.
    private static DataEntry? TemplateOf(DataNode node, TextSpan deployment)
    {
        while (node.Span != deployment)
        {
            var inner = node switch
            {
                DataMapping mapping => mapping.Entries.Select(e => e.Value).FirstOrDefault(v => v.Span.Contains(deployment.Start)),
                DataSequence sequence => sequence.Items.FirstOrDefault(i => i.Span.Contains(deployment.Start)),
                _ => null,
            };
            if (inner is null)
                return null;
            node = inner;
        }

        return (node as DataMapping)?.FindIgnoreCase("properties")?.Value is DataMapping properties ? properties.FindIgnoreCase("template") : null;
    }
}
