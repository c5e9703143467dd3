using System;
using ContainerSecurity.Rules.Azure.Support;
using ContainerSecurity.Rules.Secrets.Detection;

namespace ContainerSecurity.Rules.Azure.Templates;

public sealed class SecretParameterNotSecure() : Rule(new()
{
    Id = "CNS3261",
    Title = "Secret parameter is not secure",
    MessageFormat = "Parameter '{0}' takes a secret but is a plain {1}; mark it as secure",
    Category = Categories.Secrets,
    Description = "The value of a plain parameter is stored in the deployment history and shown in logs and in the Azure portal.",
    Remediation = "Add @secure() to the parameter in Bicep, or set its type to securestring in an ARM template.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 5.5,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "psrule:Azure.Deployment.SecureParameter", "armttk:Password-params-must-be-secure", "bicep:secure-params",
        "bicep:use-secure-value-for-secure-inputs",
    ],
    Standards = ["MCSB:IM-8", "CWE-532"],
    HasFix = true,
})
{
    private static readonly string[] Tokens = ["accesstoken", "apitoken", "authtoken", "bearertoken", "refreshtoken", "sastoken", "access_token", "auth_token"];

    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureDocumentAction(static context =>
        {
            foreach (var parameter in context.Node.Parameters)
            {
                if (!parameter.IsSecure && parameter.Type.Equals("string", StringComparison.OrdinalIgnoreCase) && IsForSecret(parameter.Name))
                    context.Report(context.CreateDiagnostic(parameter.Location, parameter.Name, parameter.Type) with { Fixes = ParameterFixes.Secure(context.Node, parameter) });
            }
        });

    // Many templates use "resourceToken" for the suffix that makes names unique, and a plain string cannot hold several secrets.
    private static bool IsForSecret(string name) =>
        SecretNames.IsSecret(name)
        && !name.EndsWith("secrets", StringComparison.OrdinalIgnoreCase)
        && (!name.EndsWith("token", StringComparison.OrdinalIgnoreCase) || Array.Exists(Tokens, t => name.EndsWith(t, StringComparison.OrdinalIgnoreCase)));
}
