using ContainerSecurity.Data;
using ContainerSecurity.Rules.Secrets.Detection;
using ContainerSecurity.Rules.Secrets.Support;

namespace ContainerSecurity.Rules.Secrets;

public sealed class SecureValueInline() : Rule(new()
{
    Id = "CNS3045",
    Title = "secureValue is hard-coded",
    MessageFormat = "secureValue of '{0}' is hard-coded; insert it at deployment",
    Category = Categories.Secrets,
    Description = "secureValue hides the value from readers of the container group, but not from readers of the file or its history.",
    Remediation = "Pass it as a secureString parameter from Key Vault in ARM and Bicep, or insert it at deployment in YAML. Alternatively, let the program fetch the secret with the managed identity of the group.",
    DefaultSeverity = DiagnosticSeverity.Warning,
    Preset = RulePreset.Recommended,
    SecuritySeverity = 7.0,
    AppliesTo = InputKinds.ContainerInstances,
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
