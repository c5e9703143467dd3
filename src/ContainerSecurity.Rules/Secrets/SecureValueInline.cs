using ContainerSecurity.Data;
using ContainerSecurity.Rules.Secrets.Detection;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecureValueInline() : Rule(new()
{
    Id = "CNS3045",
    Title = "A secure value is written in the template",
    MessageFormat = "The secure value of '{0}' stands in the file; pass it as a secure parameter",
    Category = Categories.Secrets,
    Description = "secureValue hides the value from those who look at the group. It does not hide it from those who can read the file or its history.",
    Remediation = "Pass the value as a securestring parameter from Key Vault, or let the program fetch it with the group's managed identity.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = Platforms.ContainerInstances,
    Standards = ["MCSB:IM-8", "CWE-798"],
})
{
    public override void Initialize(AnalysisContext context) =>
        context.RegisterContainerAction(static context =>
        {
            if (context.Node.Workload.Platform != WorkloadPlatform.ContainerInstances || context.Node.Node.FindIgnoreCase("properties")?.Value.Resolved is not DataMapping properties)
                return;
            foreach (var variable in (properties.FindIgnoreCase("environmentVariables")?.Value).Mappings())
            {
                if (AzureSecrets.Literal(variable, "secureValue") is { } value && !SecretValues.IsHarmless(value.Text.Trim()))
                    context.Report(value.Location, (variable.FindIgnoreCase("name")?.Value.Resolved as DataScalar)?.Text ?? "");
            }
        });
}
