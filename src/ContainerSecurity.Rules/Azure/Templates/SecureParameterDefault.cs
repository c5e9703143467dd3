using ContainerSecurity.Data;
using ContainerSecurity.Rules.Azure.Support;

namespace ContainerSecurity.Rules.Azure.Templates;

public sealed class SecureParameterDefault() : Rule(new()
{
    Id = "CNS3260",
    Title = "Secure parameter has a hardcoded default",
    MessageFormat = "Secure parameter '{0}' has a hardcoded default; remove the default",
    Category = Categories.Secrets,
    Description = "The default is part of the template, so it is exposed in version control, in every copy and in the deployment history.",
    Remediation = "Remove the default and pass the value at deployment time, or read it from Key Vault.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.5,
    AppliesTo = InputKinds.Azure,
    Equivalents = [
        "checkov:CKV_AZURE_131", "kics:hardcoded_securestring_parameter_default_value", "kics:4d2cf896-c053-4be5-9c95-8b4771112f29",
        "armttk:Secure-String-Parameters-Cannot-Have-Default", "bicep:secure-parameter-default",
    ],
    Standards = ["MCSB:IM-8", "CWE-798"],
    HasFix = true,
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterAzureDocumentAction(static context =>
        {
            foreach (var parameter in context.Node.Parameters)
            {
                // An empty string means no value, and a computed default such as newGuid() is not a literal.
                if (parameter is { IsSecure: true, Default: DataScalar { Expression: null, IsNull: false, Text.Length: > 0 } value })
                    context.Report(context.CreateDiagnostic(value.Location, parameter.Name) with { Fixes = ParameterFixes.WithoutDefault(parameter, value) });
            }
        });
}
